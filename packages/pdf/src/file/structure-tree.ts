import type { Canvas, Ref } from '../drawing/canvas.ts';
import type { DrawnLetter } from '../drawing/draw-letter.ts';
import type { LinkArea, MarkedContent, StructureElement } from '../drawing/structure.ts';

/**
 * Writes the structure tree of a letter (ISO 32000-1, 14.7) and its links, which are part of it, and ties pages and links to it.
 * @returns the root of the tree
 */
export function writeStructureTree(canvas: Canvas, { pages, structure }: DrawnLetter): Ref {
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
  /** The element of each link, in the order of their keys. */
  readonly #elementsOfLinks: Ref[] = [];

  constructor(canvas: Canvas, pages: readonly Ref[]) {
    this.#canvas = canvas;
    this.#pages = pages;
    this.#elementsOfPage = pages.map(() => []);
  }

  write(document: StructureElement): Ref {
    const root = this.#canvas.ref({ Type: 'StructTreeRoot' });
    root.data.K = this.#element(document, root);
    this.#pages.forEach((page, key) => {
      page.data.StructParents = key;
      page.data.Tabs = 'S';
    });
    const ofLinks = this.#elementsOfLinks.flatMap((element, at) => [this.#pages.length + at, element]);
    root.data.ParentTree = { Nums: [...this.#elementsOfPage.flatMap((elements, key) => [key, elements]), ...ofLinks] };
    root.data.ParentTreeNextKey = this.#pages.length + this.#elementsOfLinks.length;
    root.end();
    return root;
  }

  #element({ tag, kids, bbox }: StructureElement, parent: Ref): Ref {
    const element = this.#canvas.ref({ Type: 'StructElem', S: tag.role, P: parent });
    const first = kids.find((kid): kid is MarkedContent | LinkArea => 'page' in kid);
    const page = first === undefined ? undefined : this.#pages[first.page];
    if (page !== undefined) element.data.Pg = page;
    if (tag.role === 'Figure') element.data.Alt = textString(tag.alt);
    if (tag.role === 'Span') element.data.Lang = textString(tag.language);
    if (tag.role === 'TH') element.data.A = { O: 'Table', Scope: tag.scope };
    if (bbox !== undefined) element.data.A = { O: 'Layout', Placement: 'Block', BBox: [...bbox] };
    element.data.K = kids.map((kid) => this.#kid(kid, element, page));
    element.end();
    return element;
  }

  #kid(kid: StructureElement | MarkedContent | LinkArea, element: Ref, page: Ref | undefined): unknown {
    if (!('kind' in kid)) return this.#element(kid, element);
    const on = this.#pages[kid.page] as Ref;
    if (kid.kind === 'link') return { Type: 'OBJR', Obj: this.#link(kid, on, element), Pg: on };
    (this.#elementsOfPage[kid.page] as Ref[])[kid.mcid] = element;
    return on === page ? kid.mcid : { Type: 'MCR', Pg: on, MCID: kid.mcid };
  }

  #link({ href, contents, rect }: LinkArea, page: Ref, element: Ref): Ref {
    const link = this.#canvas.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...rect],
      Border: [0, 0, 0],
      // Printed: what cannot be printed may not stand in an archived file (ISO 19005-2, 6.3.2).
      F: 4,
      Contents: textString(contents),
      A: { S: 'URI', URI: textString(href) },
      StructParent: this.#pages.length + this.#elementsOfLinks.length,
    });
    this.#elementsOfLinks.push(element);
    link.end();
    const annotations = (page.data.Annots ?? []) as Ref[];
    page.data.Annots = [...annotations, link];
    return link;
  }
}

/** pdfkit writes a string as a name, and a String as text. */
export function textString(text: string): unknown {
  return Object(text);
}
