import PDFDocument from 'pdfkit';
import type { Glyph, GlyphFont } from '../react-pdf/laid-node.ts';
import { type GlyphCodes, WrittenGlyphCodes } from './glyph-codes.ts';

/** An object of a PDF file that others can point to. */
export interface Ref {
  readonly id: number;
  data: Record<string, unknown>;
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
}

/** A page that is being drawn. */
interface PdfkitPage {
  readonly dictionary: Ref;
  readonly resources: Ref;
  readonly content: Ref;
}

/** A font as pdfkit embeds it: a subset that grows as glyphs are used. */
interface PdfkitFont {
  readonly id: string;
  readonly scale: number;
  readonly subset: { readonly mapping: Readonly<Record<number, number>>; includeGlyph(id: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): Ref;
  embed(): void;
  finalize(): void;
}

/** The parts of pdfkit that are no public interface; its version is pinned. */
interface Pdfkit {
  page: PdfkitPage;
  readonly _root: Ref;
  readonly _offsets: (number | null)[];
  _font: PdfkitFont;
  _pageBuffer: PdfkitPage[];
  addPage(options: object): unknown;
  addContent(operators: string): unknown;
  font(font: GlyphFont, size: number): unknown;
  ref(data: Record<string, unknown>): Ref;
  end(): unknown;
  _write(chunk: Uint8Array | string): void;
  _refEnd(ref: Ref): void;
  _offset: number;
}

/** White space in a content stream, which draws nothing. */
const NOTHING = '\n';

/** U+FFFD. */
const NO_CHARACTER = [0xfffd];

/** One page as it was drawn. */
export interface CanvasPage {
  readonly dictionary: Ref;
  readonly resources: Ref;
  readonly content: Ref;
}

/**
 * What letters are drawn on: a pdfkit document that hands over its objects one by one, as they are finished, and writes
 * no file itself.
 * Pages, structure and metadata are written by us, as pdfkit cannot share them between letters.
 */
export class Canvas implements GlyphCodes {
  readonly #pdfkit: Pdfkit;
  readonly #fonts = new Map<GlyphFont, PdfkitFont>();
  #operators: string[] = [];
  #pieces: string[] = [];

  /** @param take is given each finished object: its number, and its bytes with `obj` and `endobj`. */
  constructor(take: (id: number, bytes: Buffer) => void) {
    // No page before the first is asked for, no page written by pdfkit, and no font that was not asked for.
    const options = { autoFirstPage: false, bufferPages: true, compress: true, pdfVersion: '1.7', font: null } as unknown as PDFKit.PDFDocumentOptions;
    this.#pdfkit = new PDFDocument(options) as unknown as Pdfkit;
    if (this.#pdfkit._root === undefined || this.#pdfkit._offsets === undefined)
      throw new Error('pdfkit is no longer built as it was; see packages/pdf/src/drawing/canvas.ts');
    let chunks: Buffer[] = [];
    this.#pdfkit._write = (chunk) => {
      chunks.push(typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : Buffer.from(chunk));
    };
    this.#pdfkit._refEnd = ({ id }) => {
      take(id, Buffer.concat(chunks));
      chunks = [];
    };
    this.#pdfkit.addContent = (operators) => {
      this.#operators.push(operators);
      return this.#pdfkit;
    };
    // react-pdf ends what it has drawn one leaf on.
    this.#pdfkit.end = () => this.#pdfkit;
  }

  /** What react-pdf draws with. */
  get context(): unknown {
    return this.#pdfkit;
  }

  /** The root of the file, which pdfkit made with itself. */
  get root(): Ref {
    return this.#pdfkit._root;
  }

  /** How many objects were numbered. */
  get objects(): number {
    return this.#pdfkit._offsets.length;
  }

  /** Numbers a new object. It must be ended, or be written by whoever asked for it. */
  ref(data: Record<string, unknown> = {}): Ref {
    return this.#pdfkit.ref(data);
  }

  /** Numbers an object that whoever asks for it writes. */
  allocate(): number {
    return this.#pdfkit._offsets.push(null);
  }

  /** Begins a page, on which all is drawn from now on. @param size in points */
  beginPage(size: readonly [number, number]): CanvasPage {
    this.#operators = [];
    this.#pieces = [];
    this.#pdfkit.addPage({ size, margin: 0 });
    this.#pdfkit._pageBuffer = [];
    return this.#pdfkit.page;
  }

  write(operators: string): void {
    this.#operators.push(operators);
  }

  /** Leaves room for a recipient's values between what was drawn and what comes next. */
  leaveRoom(): void {
    // Between two values there may be nothing. pdfkit makes no stream of that, and a page with such a content is not
    // shown.
    this.#pieces.push(this.#operators.join('\n') || NOTHING);
    this.#operators = [];
  }

  /** All that was drawn on the page, as operators of content streams: one more than there are rooms between them. */
  endPage(): readonly string[] {
    this.leaveRoom();
    return this.#pieces;
  }

  /** The name of a font in the resources of a page. */
  fontName(font: GlyphFont): string {
    return this.#font(font).id;
  }

  /** A glyph as content streams have it: four hexadecimal digits. The font holds it from now on. */
  encode(font: GlyphFont, glyph: Glyph): string {
    const { subset, widths, unicode, scale } = this.#font(font);
    const code = subset.includeGlyph(glyph.id);
    widths[code] ??= glyph.advanceWidth * scale;
    // A glyph for two letters (ﬁ) is read as those letters, or a search for the word would miss it.
    unicode[code] ??= lamAlef(glyph) ?? glyph.codePoints.flatMap(lettersOf);
    return hex(code);
  }

  /** How many glyphs all fonts hold. */
  get glyphs(): number {
    return [...this.#fonts.values()].reduce((sum, { widths }) => sum + widths.length, 0);
  }

  /** All fonts that were used, by their names in the resources of a page. */
  fonts(): Record<string, Ref> {
    return Object.fromEntries([...this.#fonts.values()].map((font) => [font.id, font.ref()]));
  }

  /** Writes the fonts as they are now, and lets them grow on: for a file that others follow. */
  writeFonts(): void {
    for (const font of this.#fonts.values()) {
      // Writing a font adds parts of composed glyphs to it. They mean no character and are never set by themselves.
      for (let code = 0; code < font.widths.length; code += 1) {
        font.widths[code] ??= 0;
        font.unicode[code] ??= NO_CHARACTER;
      }
      font.ref();
      font.embed();
    }
  }

  /**
   * Writes the fonts with the glyphs that were used, and gives the codes of those. Nothing can be drawn on the canvas
   * after it.
   */
  endFonts(): GlyphCodes {
    for (const font of this.#fonts.values()) {
      font.ref();
      font.finalize();
    }
    return new WrittenGlyphCodes(
      new Map(
        [...this.#fonts].map(([font, { id, subset }]) => {
          const codes = Object.entries(subset.mapping).map(([glyph, code]) => [Number(glyph), hex(code)] as const);
          return [font, { name: id, codes: new Map(codes) }] as const;
        }),
      ),
    );
  }

  #font(font: GlyphFont): PdfkitFont {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    this.#pdfkit.font(font, 12);
    const opened = this.#pdfkit._font;
    // Every font has glyph 0, the box for a missing glyph. pdfkit says that it means U+0000, which no glyph may mean
    // (ISO 14289-1, 7.21.7).
    opened.unicode[0] = NO_CHARACTER;
    this.#fonts.set(font, opened);
    return opened;
  }
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** By the alef behind the lam: the character for both. */
const LAM_ALEF: Readonly<Record<number, number>> = { 1570: 0xfef5, 1571: 0xfef7, 1573: 0xfef9, 1575: 0xfefb };

/**
 * Lam and alef are drawn as one glyph. A file has words as they are seen; programs that turn them around leave the two
 * letters of one glyph in their order. So the glyph gets the one character that there is for both, which every search
 * takes for the two.
 */
function lamAlef({ codePoints: [lam, alef = 0, ...more] }: Glyph): readonly number[] | undefined {
  const both = lam === 0x644 && more.length === 0 ? LAM_ALEF[alef] : undefined;
  return both === undefined ? undefined : [both];
}

/** A glyph for two letters (ﬁ) is read as those letters, or a search for the word would miss it. */
function lettersOf(codePoint: number): readonly number[] {
  const isLigature = codePoint >= 0xfb00 && codePoint <= 0xfb06;
  return isLigature ? [...String.fromCodePoint(codePoint).normalize('NFKC')].map((letter) => letter.codePointAt(0) as number) : [codePoint];
}
