import { PDFDict, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { Page } from '../file/pages.ts';
import { type PdfFile, refOf } from '../file/pdf-file.ts';
import { PdfFont } from '../fonts/pdf-font.ts';
import { pageStream } from '../structure/structure-tree.ts';
import type { CodeUse, ColourUse, Content, Drawing, Drawn, FontUse, Resource, ResourceKind } from './content.ts';
import { isName, type Operand, readOperators } from './content-stream.ts';
import { type Mark, openMark } from './marks.ts';

/** More than the longest letter by far; content that draws itself over and over ends here. */
const MOST_OPERATORS = 2_000_000;

/** Going into a form XObject takes as long as so many operators. */
const FORM_COST = 50;

/** Form XObjects in form XObjects. */
const DEEPEST_FORM = 30;

const PAINTS: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const BUILDS: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const SHOWS: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
const DEVICES: Readonly<Record<string, string>> = { g: 'DeviceGray', G: 'DeviceGray', rg: 'DeviceRGB', RG: 'DeviceRGB', k: 'DeviceCMYK', K: 'DeviceCMYK' };
const SHORT_SPACES: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK', I: 'Indexed' };

interface GraphicsState {
  font: FontUse | undefined;
  mode: number;
  hasColour: boolean;
}

/** Where a stream is drawn. */
interface Surroundings {
  readonly page: number;
  readonly stream: string;
  readonly resources: PDFDict | undefined;
  readonly borrows: boolean;
  /** Content of a page, which must be marked; not of an annotation, a pattern or a glyph. */
  readonly isOnPage: boolean;
  readonly mark: Mark | undefined;
  readonly depth: number;
}

/** Goes through all content of a file once: pages, form XObjects, annotations, patterns, masks and drawn glyphs. */
export function walkContent(file: PdfFile, pages: readonly Page[]): Content {
  const walk = new Walk(file);
  for (const page of pages) walk.page(page);
  return walk;
}

/** What a page draws: its streams as one. */
export function pageBytes(file: PdfFile, { dict }: Page): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  const streams = file.array(dict, 'Contents').map((entry) => file.stream(entry));
  const bytes = Buffer.concat(streams.flatMap((part) => (part === undefined ? [] : [part, Buffer.from('\n')])));
  return { bytes, isWhole: !streams.includes(undefined) };
}

class Walk implements Content {
  readonly marks: { page: number; mark: Mark }[] = [];
  readonly drawn: Drawn[] = [];
  readonly unbalanced = new Map<number, number>();
  readonly drawnOften = new Set<string>();
  readonly colours: ColourUse[] = [];
  readonly operators = new Map<string, number>();
  readonly intents = new Map<string, number>();
  readonly inlineImages: { page: number; entry: (key: string, short: string) => Operand | undefined }[] = [];
  readonly deepest = new Map<number, number>();
  longestString = { page: 1, length: 0 };
  readonly borrowed = new Set<number>();
  readonly unreadable = new Set<number>();
  isEndless = false;
  readonly #file: PdfFile;
  #left = MOST_OPERATORS;
  readonly #fonts = new Map<PDFDict, FontUse>();
  readonly #resources = new Map<ResourceKind, Map<PDFObject, Resource>>();
  readonly #known = new Set<PDFObject>();
  readonly #colourKeys = new Map<PDFObject | string, Set<PDFDict | undefined>>();
  readonly #forms = new Set<string>();
  readonly #open = new Set<PDFObject>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  get fonts(): readonly FontUse[] {
    return [...this.#fonts.values()];
  }

  resources = (kind: ResourceKind): readonly Resource[] => [...(this.#resources.get(kind)?.values() ?? [])];

  page(page: Page): void {
    const { number, dict, resources, annotations } = page;
    const { bytes, isWhole } = pageBytes(this.#file, page);
    if (!isWhole) this.unreadable.add(number);
    const borrows = !this.#file.has(dict, 'Resources');
    this.#walk(bytes, { page: number, stream: pageStream(number), resources, borrows, isOnPage: true, mark: undefined, depth: 0 });
    for (const annotation of annotations) this.#appearances(annotation.dict, number);
  }

  #appearances(annotation: PDFDict, page: number): void {
    const appearances = this.#file.dict(annotation, 'AP');
    for (const [, entry] of this.#file.entries(appearances)) {
      const found = this.#file.resolve(entry);
      if (found instanceof PDFDict) for (const [, state] of this.#file.entries(found)) this.#apart(state, page, undefined);
      else this.#apart(entry, page, undefined);
    }
  }

  /** A stream that is no content of the page itself, once. */
  #apart(entry: PDFObject | undefined, page: number, resources: PDFDict | undefined): void {
    const found = this.#file.resolve(entry);
    if (!(found instanceof PDFStream) || this.#known.has(found)) return;
    this.#known.add(found);
    const bytes = this.#file.stream(found);
    if (bytes === undefined) this.unreadable.add(page);
    const own = this.#file.dict(found.dict, 'Resources');
    const surroundings = { page, stream: refOf(entry) ?? 'apart', resources: own ?? resources, borrows: own === undefined, isOnPage: false };
    if (bytes !== undefined) this.#walk(bytes, { ...surroundings, mark: undefined, depth: 1 });
  }

  #walk(bytes: Uint8Array, within: Surroundings): void {
    this.#list(within);
    const states: GraphicsState[] = [];
    let state: GraphicsState = { font: undefined, mode: 0, hasColour: false };
    let mark = within.mark;
    let open = 0;
    let unbalanced = 0;
    let hasPath = false;
    for (const { name, operands } of readOperators(bytes)) {
      this.#left -= 1;
      if (this.#left < 0) {
        this.isEndless = true;
        return;
      }
      if (SHOWS.has(name)) this.#show(operands, state, mark, within);
      else if (BUILDS.has(name)) hasPath = true;
      else if (PAINTS.has(name)) {
        if (hasPath) this.#draw('path', state, mark, within);
        hasPath = false;
      } else if (name === 'BMC' || name === 'BDC') {
        mark = openMark(this.#file, operands, within.resources, within.stream, mark);
        open += 1;
        if (within.isOnPage) this.marks.push({ page: within.page, mark });
      } else if (name === 'EMC') {
        if (open === 0) unbalanced += 1;
        else {
          open -= 1;
          mark = mark?.around;
        }
      } else if (name === 'q') {
        states.push({ ...state });
        if (states.length > (this.deepest.get(within.page) ?? 0)) this.deepest.set(within.page, states.length);
      } else if (name === 'Q') state = states.pop() ?? state;
      else if (name === 'Tf') state.font = this.#font(operands[0], within);
      else if (name === 'Tr') state.mode = typeof operands[0] === 'number' ? operands[0] : 0;
      else if (name === 'Do') this.#do(operands[0], state, mark, within);
      else if (name === 'gs') this.#graphicsState(operands[0], state, within);
      else if (name === 'n') hasPath = false;
      else if (!this.#colour(name, operands, state, within)) this.#rest(name, operands, state, mark, within);
    }
    if (within.isOnPage && open + unbalanced > 0) this.unbalanced.set(within.page, (this.unbalanced.get(within.page) ?? 0) + open + unbalanced);
  }

  #rest(name: string, operands: readonly Operand[], state: GraphicsState, mark: Mark | undefined, within: Surroundings): void {
    const [first] = operands;
    if (name === 'sh') {
      const shading = this.#named('Shading', first, within);
      const dict = this.#file.asDict(shading);
      if (dict !== undefined) this.#use(dict.get(PDFName.of('ColorSpace')), within);
      this.#draw('shading', { ...state, hasColour: true }, mark, within);
    } else if (name === 'ID') this.#inlineImage(operands, state, mark, within);
    else if (name === 'ri' && isName(first)) this.intents.set(first.name, within.page);
    else if (!KNOWN.has(name) && !this.operators.has(name)) this.operators.set(name, within.page);
  }

  #colour(name: string, operands: readonly Operand[], state: GraphicsState, within: Surroundings): boolean {
    const device = DEVICES[name];
    const last = operands.at(-1);
    if (device !== undefined) this.#use(device, within);
    else if ((name === 'cs' || name === 'CS') && isName(last)) this.#use(this.#space(last.name, within), within);
    else if ((name === 'scn' || name === 'SCN') && isName(last)) this.#pattern(last, within);
    else return name === 'sc' || name === 'SC' || name === 'scn' || name === 'SCN';
    state.hasColour = true;
    return true;
  }

  #space(name: string, within: Surroundings): PDFObject | string | undefined {
    return ['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'Pattern'].includes(name) ? name : this.#named('ColorSpace', { name }, within);
  }

  #pattern(name: Operand, within: Surroundings): void {
    const pattern = this.#named('Pattern', name, within);
    const found = this.#file.resolve(pattern);
    if (found instanceof PDFStream) this.#apart(pattern, within.page, within.resources);
    const shading = found instanceof PDFDict ? this.#file.dict(found, 'Shading') : undefined;
    if (shading !== undefined) this.#use(shading.get(PDFName.of('ColorSpace')), within);
  }

  #use(space: PDFObject | string | undefined, { resources, page }: Surroundings): void {
    const found = typeof space === 'string' ? space : this.#file.resolve(space);
    if (found === undefined) return;
    const known = this.#colourKeys.get(found) ?? new Set();
    if (known.has(resources)) return;
    known.add(resources);
    this.#colourKeys.set(found, known);
    this.colours.push({ space: found instanceof PDFName ? found.decodeText() : found, resources, page });
  }

  #draw(kind: Drawing, state: GraphicsState, mark: Mark | undefined, within: Surroundings): void {
    // What is drawn before a colour is chosen is black, in DeviceGray (ISO 32000-1, 8.6.5.1).
    if (!state.hasColour && within.depth === 0) this.#use('DeviceGray', within);
    if (!within.isOnPage) return;
    const last = this.drawn.at(-1);
    if (last === undefined || last.mark !== mark || last.kind !== kind || last.page !== within.page) this.drawn.push({ page: within.page, kind, mark });
  }

  #show(operands: readonly Operand[], state: GraphicsState, mark: Mark | undefined, within: Surroundings): void {
    const last = operands.at(-1);
    let isShown = false;
    for (const part of Array.isArray(last) ? last : [last]) {
      if (typeof part !== 'string' || part === '') continue;
      isShown = true;
      if (part.length > this.longestString.length) this.longestString = { page: within.page, length: part.length };
      if (state.font !== undefined) this.#count(state.font, part, state.mode, within.isOnPage ? mark : undefined, within.page);
    }
    if (isShown) this.#draw('text', state, mark, within);
  }

  #count(use: FontUse, bytes: string, mode: number, mark: Mark | undefined, page: number): void {
    const isRendered = mode !== 3;
    if (isRendered) use.isRendered = true;
    for (const code of use.font.codesOf(bytes)) {
      let known: CodeUse | undefined = use.codes.get(code);
      if (known === undefined) {
        known = { code, page, isRendered: false, marks: new Set() };
        use.codes.set(code, known);
      }
      if (isRendered) known.isRendered = true;
      known.marks.add(mark);
    }
  }

  #font(name: Operand | undefined, within: Surroundings): FontUse | undefined {
    const entry = this.#named('Font', name, within);
    return this.#fontUse(entry, within.page);
  }

  #fontUse(entry: PDFObject | undefined, page: number): FontUse | undefined {
    const dict = this.#file.asDict(entry);
    if (dict === undefined) return undefined;
    const known = this.#fonts.get(dict);
    if (known !== undefined) return known;
    const font = new PdfFont(this.#file, dict, refOf(entry));
    const use: FontUse = { font, page, isRendered: false, codes: new Map() };
    this.#fonts.set(dict, use);
    for (const [, glyph] of this.#file.entries(this.#file.dict(dict, 'CharProcs'))) this.#apart(glyph, page, this.#file.dict(dict, 'Resources'));
    return use;
  }

  #graphicsState(name: Operand | undefined, state: GraphicsState, within: Surroundings): void {
    const dict = this.#file.asDict(this.#named('ExtGState', name, within));
    if (dict === undefined) return;
    const [font] = this.#file.array(dict, 'Font');
    if (font !== undefined) state.font = this.#fontUse(font, within.page) ?? state.font;
    const mask = this.#file.dict(dict, 'SMask');
    if (mask !== undefined) this.#apart(mask.get(PDFName.of('G')), within.page, within.resources);
  }

  #do(name: Operand | undefined, state: GraphicsState, mark: Mark | undefined, within: Surroundings): void {
    const entry = this.#named('XObject', name, within);
    const found = this.#file.resolve(entry);
    if (!(found instanceof PDFStream)) return;
    if (this.#file.name(found.dict, 'Subtype') === 'Image') {
      // A stencil mask takes the colour of the state; another picture brings its own.
      const isMask = this.#file.isTrue(found.dict, 'ImageMask');
      if (!isMask) this.#use(found.dict.get(PDFName.of('ColorSpace')), within);
      this.#draw('image', { ...state, hasColour: state.hasColour || !isMask }, mark, within);
    } else if (this.#file.name(found.dict, 'Subtype') === 'Form') this.#form(found, entry, mark, within);
  }

  #form(form: PDFStream, entry: PDFObject | undefined, mark: Mark | undefined, within: Surroundings): void {
    if (this.#open.has(form) || within.depth >= DEEPEST_FORM) return;
    const ref = refOf(entry) ?? 'direct';
    if (within.isOnPage && this.#forms.has(ref)) this.drawnOften.add(ref);
    if (within.isOnPage) this.#forms.add(ref);
    const bytes = this.#file.stream(form);
    if (bytes === undefined) this.unreadable.add(within.page);
    else {
      const own = this.#file.dict(form.dict, 'Resources');
      this.#open.add(form);
      this.#left -= FORM_COST;
      this.#walk(bytes, { ...within, stream: ref, resources: own ?? within.resources, borrows: own === undefined, mark, depth: within.depth + 1 });
      this.#open.delete(form);
    }
  }

  #inlineImage(operands: readonly Operand[], state: GraphicsState, mark: Mark | undefined, within: Surroundings): void {
    const entries = new Map<string, Operand>();
    for (let at = 0; at + 1 < operands.length; at += 2) {
      const key = operands[at];
      if (isName(key)) entries.set(key.name, operands[at + 1] as Operand);
    }
    const entry = (key: string, short: string) => entries.get(key) ?? entries.get(short);
    const space = entry('ColorSpace', 'CS');
    if (isName(space)) this.#use(this.#space(SHORT_SPACES[space.name] ?? space.name, within), within);
    if (Array.isArray(space) && isName(space[1])) this.#use(this.#space(SHORT_SPACES[space[1].name] ?? space[1].name, within), within);
    this.inlineImages.push({ page: within.page, entry });
    this.#draw('image', { ...state, hasColour: true }, mark, within);
  }

  #named(kind: string, name: Operand | undefined, { resources, borrows, page }: Surroundings): PDFObject | undefined {
    if (!isName(name) || resources === undefined) return undefined;
    const entry = this.#file.dict(resources, kind)?.get(PDFName.of(name.name));
    if (entry !== undefined && borrows) this.borrowed.add(page);
    return entry;
  }

  /** Keeps what is in the resources of content, used or not. */
  #list({ resources, page }: Surroundings): void {
    if (resources === undefined || this.#known.has(resources)) return;
    this.#known.add(resources);
    for (const kind of ['XObject', 'ExtGState'] as const) {
      const known = this.#resources.get(kind) ?? new Map<PDFObject, Resource>();
      this.#resources.set(kind, known);
      for (const [, entry] of this.#file.entries(this.#file.dict(resources, kind))) {
        const object = this.#file.resolve(entry);
        const dict = this.#file.asDict(object);
        if (object !== undefined && dict !== undefined && !known.has(object)) known.set(object, { dict, object, ref: refOf(entry), page });
      }
    }
  }
}

/** The operators of ISO 32000-1, annex A, that are not handled by name. */
const KNOWN: ReadonlySet<string> = new Set('BI BT BX cm CS cs d d0 d1 DP EI ET EX i j J M MP SC sc SCN scn T* Tc Td TD TL Tm Ts Tw Tz w W W* ri'.split(' '));
