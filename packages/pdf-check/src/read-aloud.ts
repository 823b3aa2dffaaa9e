import { type CheckedPdf, openPdf } from './checked-pdf.ts';
import { isName, type Operand, readOperators } from './content/content-stream.ts';
import { contentKey, innermost, isReal, type Mark, openMark } from './content/marks.ts';
import { pageBytes } from './content/walk-content.ts';
import type { Page } from './file/pages.ts';
import { PdfFont } from './fonts/pdf-font.ts';
import { pageStream, type StructNode } from './structure/structure-tree.ts';

/** What a screen reader gets of an element: its role, its words, and what it holds. */
export interface ReadElement {
  readonly role: string;
  /** Its words, with those of links and phrases in it, and those for a picture. */
  readonly text: string;
  readonly language?: string;
  readonly children: readonly ReadElement[];
}

/** Elements that stand within a line. */
const INLINE: ReadonlySet<string> = new Set(['Link', 'Span', 'Reference', 'Quote']);

/**
 * Reads a tagged PDF as a screen reader does: by its structure, with the characters that its fonts say.
 * @throws {Error} when it is no PDF that can be read
 */
export async function readAloud(bytes: Uint8Array): Promise<readonly ReadElement[]> {
  const pdf = await openPdf(bytes);
  const texts = new Map<string, string>(pdf.pages.flatMap((page) => [...textsOf(pdf, page)]));
  const read = (node: StructNode): ReadElement => {
    const language = pdf.text(node.dict, 'Lang');
    const children = node.kids.map(read);
    let child = 0;
    const words = node.sequence.map((piece) => {
      if ('mcid' in piece) return texts.get(contentKey(piece.stream, piece.mcid)) ?? '';
      if ('object' in piece) return '';
      const { role, text } = children[child++] as ReadElement;
      return INLINE.has(role) ? text : '';
    });
    const text = [pdf.text(node.dict, 'Alt') ?? '', ...words].join('').trim();
    return { role: node.role, text, ...(language === undefined ? {} : { language }), children };
  };
  return pdf.nodes.filter(({ parent }) => parent === undefined).map(read);
}

/** The elements as lines, indented by how deep they stand. */
export function readAloudLines(elements: readonly ReadElement[], indent = ''): readonly string[] {
  return elements.flatMap(({ role, text, language, children }) => [
    `${indent}${role}${language === undefined ? '' : ` (${language})`}${text === '' ? '' : `: ${text}`}`,
    ...readAloudLines(children, `${indent}  `),
  ]);
}

/** The text of each marked content of a page. */
function textsOf(pdf: CheckedPdf, page: Page): ReadonlyMap<string, string> {
  const fonts = new Map<string, PdfFont | undefined>();
  const texts = new Map<string, string>();
  let mark: Mark | undefined;
  let font: PdfFont | undefined;
  const say = (words: string, within: Mark | undefined) => {
    const owner = innermost(within, isReal);
    if (owner !== undefined) texts.set(contentKey(owner.stream, owner.mcid), (texts.get(contentKey(owner.stream, owner.mcid)) ?? '') + words);
  };
  for (const { name, operands } of readOperators(pageBytes(pdf, page).bytes)) {
    const [first] = operands;
    if (name === 'BDC' || name === 'BMC') {
      mark = openMark(pdf, operands, page.resources, pageStream(page.number), mark);
      if (mark.actualText !== undefined) say(mark.actualText, mark);
    } else if (name === 'EMC') mark = mark?.around;
    else if (name === 'Tf' && isName(first)) {
      if (!fonts.has(first.name)) fonts.set(first.name, fontNamed(pdf, page, first.name));
      font = fonts.get(first.name);
    } else if (name === 'TJ' || name === 'Tj') {
      // Words that stand beside glyphs are read in their place (ISO 32000-1, 14.9.4).
      const isSaid = innermost(mark, ({ actualText }) => actualText !== undefined) !== undefined;
      if (!isSaid && font !== undefined) say(decode(operands, font), mark);
    }
  }
  return texts;
}

function fontNamed(pdf: CheckedPdf, { resources }: Page, name: string): PdfFont | undefined {
  const fonts = resources === undefined ? undefined : pdf.dict(resources, 'Font');
  const dict = fonts === undefined ? undefined : pdf.dict(fonts, name);
  return dict === undefined ? undefined : new PdfFont(pdf, dict, undefined);
}

function decode(operands: readonly Operand[], font: PdfFont): string {
  return operands
    .map((operand) => {
      if (Array.isArray(operand)) return decode(operand, font);
      if (typeof operand !== 'string') return '';
      return font
        .codesOf(operand)
        .map((code) => font.textOf(code) ?? '\ufffd')
        .join('');
    })
    .join('');
}
