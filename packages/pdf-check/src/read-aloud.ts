import { isName, type Operand } from './content-stream.ts';
import { type CheckedPage, type OpenedPdf, openPdf, type StructNode } from './opened-pdf.ts';

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
  const texts = new Map<string, string>(pdf.pages.flatMap((page) => [...textsOf(pdf, page)].map(([mcid, text]) => [`${page.number} ${mcid}`, text] as const)));
  const read = (node: StructNode): ReadElement => {
    const language = pdf.text(node.dict, 'Lang');
    const children = node.kids.map(read);
    let child = 0;
    const words = node.sequence.map((piece) => {
      if ('mcid' in piece) return texts.get(`${piece.page} ${piece.mcid}`) ?? '';
      const { role, text } = children[child++] as ReadElement;
      return INLINE.has(role) ? text : '';
    });
    const text = [pdf.text(node.dict, 'Alt') ?? '', ...words].join('').trim();
    return { role: node.role, text, ...(language === undefined ? {} : { language }), children };
  };
  return (pdf.structure ?? []).filter(({ parent }) => parent === undefined).map(read);
}

/** The elements as lines, indented by how deep they stand. */
export function readAloudLines(elements: readonly ReadElement[], indent = ''): readonly string[] {
  return elements.flatMap(({ role, text, language, children }) => [
    `${indent}${role}${language === undefined ? '' : ` (${language})`}${text === '' ? '' : `: ${text}`}`,
    ...readAloudLines(children, `${indent}  `),
  ]);
}

/** The text of each marked content of a page. */
function textsOf(pdf: OpenedPdf, page: CheckedPage): ReadonlyMap<number, string> {
  const fonts = fontsOf(pdf, page);
  const texts = new Map<number, string>();
  const open: { readonly mcid?: number; readonly isSaid?: true }[] = [];
  let characters: ReadonlyMap<number, string> = new Map();
  const say = (words: string) => {
    const mcid = open.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + words);
  };
  for (const { name, operands } of page.operators) {
    const [first, properties] = operands;
    if (name === 'BDC' || name === 'BMC') {
      const { MCID, ActualText } = typeof properties === 'object' && 'dict' in properties ? properties.dict : {};
      const said = typeof ActualText === 'string' ? textString(ActualText) : undefined;
      if (said !== undefined) say(said);
      open.push({ ...(typeof MCID === 'number' ? { mcid: MCID } : {}), ...(said === undefined ? {} : { isSaid: true }) });
    } else if (name === 'EMC') open.pop();
    else if (name === 'Tf' && isName(first)) characters = fonts.get(first.name) ?? new Map();
    else if (name === 'TJ' || name === 'Tj') {
      // Words that stand beside glyphs are read in their place (ISO 32000-1, 14.9.4).
      if (!open.some(({ isSaid }) => isSaid)) say(decode(operands, characters));
    }
  }
  return texts;
}

/** A text string of PDF: UTF-16 behind its byte order mark, else Latin (ISO 32000-1, 7.9.2). */
function textString(bytes: string): string {
  return bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;
}

function decode(operands: readonly Operand[], characters: ReadonlyMap<number, string>): string {
  return operands
    .map((operand) => {
      if (Array.isArray(operand)) return decode(operand, characters);
      if (typeof operand !== 'string') return '';
      const codes = Array.from({ length: operand.length / 2 }, (_, at) => operand.charCodeAt(at * 2) * 256 + operand.charCodeAt(at * 2 + 1));
      return codes.map((code) => characters.get(code) ?? '\ufffd').join('');
    })
    .join('');
}

/** Per font of a page, which characters each code stands for. */
function fontsOf(pdf: OpenedPdf, page: CheckedPage): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const resources = pdf.dict(page.dict, 'Resources');
  const fonts = resources === undefined ? undefined : pdf.dict(resources, 'Font');
  return new Map(
    (fonts?.entries() ?? []).flatMap(([name]) => {
      const font = pdf.dict(fonts as NonNullable<typeof fonts>, name.decodeText());
      const map = font === undefined ? undefined : pdf.stream(pdf.get(font, 'ToUnicode'));
      return map === undefined ? [] : [[name.decodeText(), charactersOf(Buffer.from(map).toString('latin1'))] as const];
    }),
  );
}

/** Reads the ranges of a map to Unicode: `<first> <last> [<character> ...]`. */
function charactersOf(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = '0', list = ''] of map.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi)) {
    let code = Number.parseInt(first, 16);
    for (const [, hex = ''] of list.matchAll(/<([0-9a-f ]*)>/gi)) {
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? [];
      characters.set(code, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
      code += 1;
    }
  }
  return characters;
}
