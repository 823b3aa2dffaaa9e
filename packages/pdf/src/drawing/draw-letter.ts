import { foreignLanguage, type Tag } from '@aanreik/components/pdf';
import type { Fields } from '@aanreik/message';
import { fieldNames } from '../field-names.ts';
import { drawLeaf } from '../react-pdf/draw-leaf.ts';
import type { LaidLine, LaidNode } from '../react-pdf/laid-node.ts';
import type { Canvas, CanvasPage } from './canvas.ts';
import { contentBox } from './content-box.ts';
import { isBidirectional, textOfLines, textOfLink } from './reading-order.ts';
import type { AddressSlot, Slot } from './slot.ts';
import type { Rect, StructureElement } from './structure.ts';
import { number, strokeColour } from './text.ts';
import { piecesOf } from './text-pieces.ts';

/** A letter as it was drawn: what is the same for everyone, and the places where a recipient's values come. */
export interface DrawnLetter {
  readonly pages: readonly DrawnPage[];
  readonly structure: StructureElement;
  readonly outline: readonly OutlineEntry[];
  readonly slots: readonly Slot[];
  /** Whether values of the recipient that it was laid out for are outside the slots: then nobody else may get it. */
  readonly holdsValues: boolean;
}

export interface DrawnPage {
  readonly canvas: CanvasPage;
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** Operators of what is the same for everyone, in pieces: the slots of the page come between them, in their order. */
  readonly fixed: readonly string[];
}

export interface OutlineEntry {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  /** From the bottom of the page, in points. */
  readonly top: number;
}

/**
 * Draws laid-out pages on a canvas: fixed content at once, recipients' values as slots.
 * Every piece of drawing is marked as part of an element of the structure, or as decoration: an artifact (ISO 14289-1,
 * 7.1).
 * @param fields the values that the pages were laid out with
 * @throws {Error} when a text is in nothing that has a role, or a link has no description: a fault of a block
 */
export function drawLetter(pages: readonly LaidNode[], fields: Fields, canvas: Canvas): DrawnLetter {
  return new Drawing(canvas, fields).draw(pages);
}

/** The place of a node: the corner of its parent, and the element that it belongs to. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly element: StructureElement | Artifact | undefined;
}

/**
 * What is not part of the text (ISO 32000-1, 14.8.2.2): decoration, or the foot that every page has. Programs that let
 * a text flow anew, or search it, leave out feet by their type.
 */
type Artifact = 'decoration' | 'foot';

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  decoration: '/Artifact BMC',
  foot: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
};

function isElement(owner: StructureElement | Artifact | undefined): owner is StructureElement {
  return typeof owner === 'object';
}

class Drawing {
  readonly #canvas: Canvas;
  readonly #fields: Fields;
  readonly #document: StructureElement = { tag: { role: 'Document' }, kids: [] };
  /** What runs on over a page has one tag, and is one element. */
  readonly #elements = new Map<Tag, StructureElement>();
  readonly #outline = new Map<StructureElement, OutlineEntry>();
  readonly #slots: Slot[] = [];
  #holdsValues = false;
  #page = 0;
  #height = 0;
  #nextMcid = 0;

  constructor(canvas: Canvas, fields: Fields) {
    this.#canvas = canvas;
    this.#fields = fields;
  }

  draw(pages: readonly LaidNode[]): DrawnLetter {
    const drawn = pages.map((node, page): DrawnPage => {
      const { width, height } = boxOf(node);
      this.#page = page;
      this.#height = height;
      this.#nextMcid = 0;
      const canvas = this.#canvas.beginPage([width, height]);
      this.#node({ ...node, type: 'VIEW' }, { left: 0, top: 0, element: undefined });
      return { canvas, size: [width, height], fixed: this.#canvas.endPage() };
    });
    return { pages: drawn, structure: this.#document, outline: [...this.#outline.values()], slots: this.#slots, holdsValues: this.#holdsValues };
  }

  #node(node: LaidNode, parent: Place): void {
    if (node.style?.transform !== undefined || node.style?.overflow === 'hidden') throw new Error(`a ${node.type} is turned or clipped, which is not drawn`);
    const element = this.#elementOf(node, parent.element);
    const { left, top } = boxOf(node);
    const place = { left: parent.left + left, top: parent.top + top, element };
    if (node.props.postalPart === 'address') {
      this.#address(node, place);
      return;
    }
    switch (node.type) {
      case 'TEXT':
        this.#text(node, place);
        return;
      case 'SVG':
      case 'IMAGE':
        this.#picture(node, parent, element);
        return;
      case 'LINK':
      case 'VIEW':
        this.#surface(node, parent, element);
        for (const child of node.children ?? []) this.#node(child, place);
        if (node.type === 'LINK') this.#linkArea(node, place);
        if (node.props.tag?.role === 'Form' && node.props.tag.field === 'tick-box') this.#tickBox(node.props.tag, node, place);
        return;
      default:
        throw new Error(`a ${node.type} is not drawn`);
    }
  }

  /** The element that a node belongs to: its own, where it has a role; else its parent's. */
  #elementOf({ props: { tag } }: LaidNode, parent: Place['element']): Place['element'] {
    if (tag === undefined || typeof parent === 'string') return parent;
    if (tag.role === 'Decoration') return 'decoration';
    if (tag.role === 'PageFoot') return 'foot';
    let element = this.#elements.get(tag);
    if (element === undefined) {
      element = { tag, kids: [] };
      this.#elements.set(tag, element);
      (parent ?? this.#document).kids.push(element);
    }
    return element;
  }

  #text(node: LaidNode, place: Place): void {
    const lines = node.lines ?? [];
    const box = boxOf(node);
    const { x, y } = contentBox(node, place.left, place.top);
    if (place.element === undefined) throw new Error(`the text '${lines[0]?.string ?? ''}' is in nothing that has a role; give its block a tag`);
    const source = node.props.source;
    const isOwn = source !== undefined && isElement(place.element) && fieldNames(source.inlines).size > 0;
    // A slot is set from left to right, without links: other texts are drawn with the values that they have.
    const isSlot = isOwn && !lines.some((line) => hasLinks(line) || isBidirectional(line));
    if (isOwn && !isSlot) this.#holdsValues = true;
    if (isSlot && isElement(place.element)) {
      this.#slot({
        kind: 'text',
        page: this.#page,
        mcid: this.#mark(place.element),
        role: place.element.tag.role,
        source,
        x,
        width: box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0),
        baselines: lines.map((line) => y + line.box.y + line.ascent),
        laidWith: this.#fields,
        lines,
      });
    } else this.#lines(lines, x, y, place.element);
    const { element } = place;
    if (isElement(element) && /^H\d$/.test(element.tag.role)) this.#bookmark(element, lines, this.#height - y);
  }

  /** Lines of text, cut up where a link or another language begins and ends. */
  #lines(lines: readonly LaidLine[], x: number, y: number, element: StructureElement | Artifact): void {
    let open: string | undefined;
    let into: StructureElement | Artifact = element;
    for (const piece of piecesOf(lines, this.#canvas, { x, y, isApart: followsText(element) })) {
      if (piece.link !== open) {
        if (open !== undefined) this.#canvas.write('EMC');
        into = isElement(element) ? inlineElement(element, piece.link, lines) : element;
        this.#begin(into);
        open = piece.link;
      }
      const operators = piece.operators();
      if (operators !== '') this.#canvas.write(operators);
      if (into !== element && isElement(into) && into.tag.role === 'Link') {
        const rect = this.#rect(piece.left, piece.top, piece.width, piece.height);
        into.kids.push({ kind: 'link', page: this.#page, href: piece.link, contents: into.tag.contents, rect });
      }
    }
    if (open !== undefined) this.#canvas.write('EMC');
    this.#underlines(lines, x, y);
  }

  #underlines(lines: readonly LaidLine[], x: number, y: number): void {
    for (const line of lines) {
      for (const { rect, color } of line.decorationLines ?? []) {
        // react-pdf counts the space at the end of a line that runs from right to left twice.
        const left = x + line.box.x + rect.x - (isBidirectional(line) ? (line.overflowLeft ?? 0) : 0);
        const at = y + line.box.y + rect.y;
        const drawn = `${number(rect.height)} w ${strokeColour(color)} ${number(left)} ${number(at)} m ${number(left + rect.width)} ${number(at)} l S`;
        this.#canvas.write(`/Artifact BMC q ${drawn} Q EMC`);
      }
    }
  }

  #address(node: LaidNode, place: Place): void {
    const [line] = node.children ?? [];
    const run = line?.lines?.[0]?.runs[0];
    if (line === undefined || run === undefined || !isElement(place.element)) throw new Error('the address has no line, or no role');
    const { x, y } = contentBox(line, place.left + boxOf(line).left, place.top + boxOf(line).top);
    this.#slot({
      kind: 'address',
      page: this.#page,
      mcid: this.#mark(place.element),
      role: place.element.tag.role,
      x,
      top: y,
      font: run.attributes.font?.[0] as AddressSlot['font'],
      colour: run.attributes.color,
    });
  }

  /** Values are in the file where they are read, also for programs that do not look at the structure. */
  #slot(slot: Slot): void {
    this.#slots.push(slot);
    this.#canvas.leaveRoom();
  }

  #picture(node: LaidNode, parent: Place, element: Place['element']): void {
    const isFigure = isElement(element) && element.tag.role === 'Figure';
    this.#begin(isFigure ? element : 'decoration');
    const { left, top, width, height } = boxOf(node);
    if (isFigure) element.bbox = this.#rect(parent.left + left, parent.top + top, width, height);
    this.#leaf(node, parent);
    this.#canvas.write('EMC');
  }

  /** Surface and borders: decoration, but for a line to write on. */
  #surface(node: LaidNode, parent: Place, element: Place['element']): void {
    if (!isSeen(node)) return;
    this.#begin(isElement(element) && isLineToWriteOn(element) ? element : 'decoration');
    this.#leaf({ ...node, type: 'VIEW', children: [] }, parent);
    this.#canvas.write('EMC');
  }

  /** Lets react-pdf draw at the corner of the parent. */
  #leaf(node: LaidNode, { left, top }: Place): void {
    this.#canvas.write(`q 1 0 0 1 ${number(left)} ${number(top)} cm`);
    drawLeaf(this.#canvas.context, node);
    this.#canvas.write('Q');
  }

  #linkArea(node: LaidNode, { left, top, element }: Place): void {
    if (!isElement(element) || element.tag.role !== 'Link') throw new Error(`the link to ${node.props.src} has no role Link`);
    const { width, height } = boxOf(node);
    element.kids.push({
      kind: 'link',
      page: this.#page,
      href: node.props.src ?? '',
      contents: element.tag.contents,
      rect: this.#rect(left, top, width, height),
    });
  }

  #tickBox({ name, label }: Extract<Tag, { field: 'tick-box' }>, node: LaidNode, { left, top, element }: Place): void {
    if (!isElement(element)) throw new Error(`the box '${name}' is in decoration`);
    const { width, height } = boxOf(node);
    element.kids.push({ kind: 'tick-box', page: this.#page, name, label, rect: this.#rect(left, top, width, height) });
  }

  #bookmark(element: StructureElement, lines: readonly LaidLine[], top: number): void {
    const title = (lines.some(isBidirectional) ? textOfLines(lines) : lines.map(({ string }) => string).join('')).trim();
    const earlier = this.#outline.get(element);
    // A heading of two texts, such as the number of a step and its title, is one bookmark.
    if (earlier !== undefined) this.#outline.set(element, { ...earlier, title: `${earlier.title} ${title}` });
    else this.#outline.set(element, { level: Number(element.tag.role.slice(1)), title, page: this.#page, top });
  }

  #begin(owner: StructureElement | Artifact): void {
    this.#canvas.write(isElement(owner) ? `/${owner.tag.role} <</MCID ${this.#mark(owner)}>> BDC` : ARTIFACTS[owner]);
  }

  #mark(element: StructureElement): number {
    const mcid = this.#nextMcid;
    this.#nextMcid += 1;
    element.kids.push({ kind: 'content', page: this.#page, mcid });
    return mcid;
  }

  #rect(left: number, top: number, width: number, height: number): Rect {
    return [number(left), number(this.#height - top - height), number(left + width), number(this.#height - top)];
  }
}

function isLineToWriteOn({ tag }: StructureElement): boolean {
  return tag.role === 'Form' && tag.field === 'line';
}

/** A link or a phrase in another language is an element of its own within its paragraph. */
function inlineElement(parent: StructureElement, source: string, lines: readonly LaidLine[]): StructureElement {
  if (source === '') return parent;
  const language = foreignLanguage(source);
  const element: StructureElement = {
    tag: language === undefined ? { role: 'Link', contents: textOfLink(lines, source) } : { role: 'Span', language },
    kids: [],
  };
  parent.kids.push(element);
  return element;
}

/**
 * Whether an element has text already that the next is apart from: the number of a step and its title. A web address
 * broken at a slash is one.
 */
function followsText(element: StructureElement | Artifact): boolean {
  return isElement(element) && element.tag.role !== 'Link' && element.kids.some((kid) => 'kind' in kid && kid.kind === 'content');
}

/** Whether a box has a surface or a border. */
function isSeen({ box, style }: LaidNode): boolean {
  const borders = box === undefined ? [] : [box.borderTopWidth, box.borderRightWidth, box.borderBottomWidth, box.borderLeftWidth];
  return style?.backgroundColor !== undefined || borders.some((width = 0) => width > 0);
}

function hasLinks({ runs }: LaidLine): boolean {
  return runs.some(({ attributes }) => (attributes.link ?? '') !== '');
}

function boxOf({ box, type }: LaidNode) {
  if (box === undefined) throw new Error(`a ${type} has no box`);
  return box;
}
