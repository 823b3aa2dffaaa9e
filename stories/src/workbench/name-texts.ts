import type { Preview, PreviewText } from '../../rendering/contract.ts';
import { blockNames } from '../block-names.ts';
import { bare } from './find-words.ts';

export interface NamedText {
  readonly text: PreviewText;
  /** In Dutch, and of no other text of the message: `Alinea 2`. */
  readonly name: string;
}

/** The texts of a message in the order in which one reads them, under the names of the blocks that they stand in. */
export function nameTexts({ texts, text: said, blocks, shown }: Preview): readonly NamedText[] {
  const page = bare(said);
  const placed = texts.map((text) => ({ text, at: placeOf(text, page), name: kindOf(text, blocks, shown) })).sort((one, other) => one.at - other.at);
  const counts = new Map<string, number>();
  for (const { name } of placed) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return placed.map(({ text, name }) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { text, name: counts.get(name) === 1 ? name : `${name} ${number}` };
  });
}

/** Where a reader first meets a text; behind all others where it is only part of something, or on no page. */
function placeOf({ read }: PreviewText, page: string): number {
  const places = read.flatMap((words) => {
    const at = words.trim() === '' ? -1 : page.indexOf(bare(words));
    return at < 0 ? [] : [at];
  });
  return Math.min(Number.MAX_SAFE_INTEGER, ...places);
}

function kindOf({ read, isShared }: PreviewText, blocks: Preview['blocks'], shown: Preview['shown']): string {
  const words = read.map(bare).filter((one) => one !== '');
  const isIn = (text: string) => words.some((one) => bare(text).includes(one));
  // A text message is one text, with a greeting before it and the way to stop behind it that all have.
  if (shown.channel === 'sms') return isShared ? 'Vast stukje' : isIn(shown.text) ? 'Sms' : OTHER;
  if (shown.channel === 'email') {
    if (words.includes(bare(shown.subject))) return 'Onderwerp';
    if (words.includes(bare(shown.preheader))) return 'Eerste regel in de inbox';
  }
  // The innermost block that has it: blocks come before those that stand in them.
  const block = blocks.findLast(({ text }) => isIn(text));
  return block === undefined ? OTHER : blockNames[block.kind].name;
}

/** Labels, page numbers and words that only become part of a sentence. */
const OTHER = 'Ander stukje tekst';
