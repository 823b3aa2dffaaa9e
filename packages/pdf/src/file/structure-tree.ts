import type { Canvas, Ref } from '../drawing/canvas.ts';
import type { DrawnLetter } from '../drawing/draw-letter.ts';
import type { LinkArea, MarkedContent, StructureElement, TickBox } from '../drawing/structure.ts';
import { writeLooks } from './tick-box-looks.ts';

/** The root of a structure tree, and the boxes that can be ticked. */
export interface WrittenTree {
  readonly root: Ref;
  readonly tickBoxes: readonly Ref[];
}

/**
 * Writes the structure tree of a letter (ISO 32000-1, 14.7), with the links and boxes that are part of it, and ties the
 * pages to it.
 */
export function writeStructureTree(canvas: Canvas, { pages, structure }: DrawnLetter): WrittenTree {
  return new TreeWriter(
    canvas,
    pages.map(({ canvas: { dictionary } }) => dictionary),
  ).write(structure);
}

class TreeWriter {
  readonly #canvas: Canvas;
  readonly #pages: readonly Ref[];
  /** Per page, which element each marked content belongs to. */
  readonly #elementsOfPage: Ref[][];
  /** The element of each link and each box, in the order of their keys. */
  readonly #elementsOfAnnotations: Ref[] = [];
  readonly #tickBoxes: Ref[] = [];

  constructor(canvas: Canvas, pages: readonly Ref[]) {
    this.#canvas = canvas;
    this.#pages = pages;
    this.#elementsOfPage = pages.map(() => []);
  }

  write(document: StructureElement): WrittenTree {
    const root = this.#canvas.ref({ Type: 'StructTreeRoot' });
    root.data.K = this.#element(document, root);
    this.#pages.forEach((page, key) => {
      page.data.StructParents = key;
      page.data.Tabs = 'S';
    });
    const ofAnnotations = this.#elementsOfAnnotations.flatMap((element, at) => [this.#pages.length + at, element]);
    root.data.ParentTree = { Nums: [...this.#elementsOfPage.flatMap((elements, key) => [key, elements]), ...ofAnnotations] };
    root.data.ParentTreeNextKey = this.#pages.length + this.#elementsOfAnnotations.length;
    root.end();
    return { root, tickBoxes: this.#tickBoxes };
  }

  #element({ tag, kids, bbox }: StructureElement, parent: Ref): Ref {
    const element = this.#canvas.ref({ Type: 'StructElem', S: tag.role, P: parent });
    const first = kids.find((kid): kid is MarkedContent | LinkArea | TickBox => 'page' in kid);
    const page = first === undefined ? undefined : this.#pages[first.page];
    if (page !== undefined) element.data.Pg = page;
    if (tag.role === 'Figure') element.data.Alt = textString(tag.alt);
    if ('language' in tag && tag.language !== undefined) element.data.Lang = textString(tag.language);
    if (tag.role === 'TH') element.data.A = { O: 'Table', Scope: tag.scope };
    if (tag.role === 'L' && tag.numbering !== undefined) element.data.A = { O: 'List', ListNumbering: tag.numbering };
    // A field that is filled in with a pen, of text (ISO 32000-1, 14.8.5.6).
    if (tag.role === 'Form' && tag.field === 'line') element.data.A = { O: 'PrintField', Role: 'tv', Desc: textString(tag.label) };
    if (bbox !== undefined) element.data.A = { O: 'Layout', Placement: 'Block', BBox: [...bbox] };
    element.data.K = kids.map((kid) => this.#kid(kid, element, page));
    element.end();
    return element;
  }

  #kid(kid: StructureElement | MarkedContent | LinkArea | TickBox, element: Ref, page: Ref | undefined): unknown {
    if (!('kind' in kid)) return this.#element(kid, element);
    const on = this.#pages[kid.page] as Ref;
    if (kid.kind === 'link') return { Type: 'OBJR', Obj: this.#link(kid, on, element), Pg: on };
    if (kid.kind === 'tick-box') return { Type: 'OBJR', Obj: this.#tickBox(kid, on, element), Pg: on };
    (this.#elementsOfPage[kid.page] as Ref[])[kid.mcid] = element;
    return on === page ? kid.mcid : { Type: 'MCR', Pg: on, MCID: kid.mcid };
  }

  #link({ href, contents, rect }: LinkArea, page: Ref, element: Ref): Ref {
    return this.#annotation(page, element, {
      Subtype: 'Link',
      Rect: [...rect],
      Border: [0, 0, 0],
      Contents: textString(contents),
      A: { S: 'URI', URI: textString(href) },
    });
  }

  /**
   * A field of one box (ISO 32000-1, 12.7.4.2.3), with its looks: an archived file may not leave those to the program
   * that shows it.
   */
  #tickBox({ name, label, rect }: TickBox, page: Ref, element: Ref): Ref {
    const [left, bottom, right, top] = rect;
    const box = this.#annotation(page, element, {
      Subtype: 'Widget',
      Rect: [...rect],
      FT: 'Btn',
      T: textString(name),
      TU: textString(label),
      V: 'Off',
      AS: 'Off',
      AP: { N: writeLooks(this.#canvas, right - left, top - bottom) },
    });
    this.#tickBoxes.push(box);
    return box;
  }

  #annotation(page: Ref, element: Ref, data: Record<string, unknown>): Ref {
    const annotation = this.#canvas.ref({
      Type: 'Annot',
      ...data,
      // Printed: an archived file may hold nothing that cannot be printed (ISO 19005-2, 6.3.2).
      F: 4,
      StructParent: this.#pages.length + this.#elementsOfAnnotations.length,
    });
    this.#elementsOfAnnotations.push(element);
    annotation.end();
    const annotations = (page.data.Annots ?? []) as Ref[];
    page.data.Annots = [...annotations, annotation];
    return annotation;
  }
}

/** pdfkit writes a string as a name, and a String as text. */
export function textString(text: string): unknown {
  return Object(text);
}
