/** What people add to an answer out of courtesy. It changes no answer, so no keyword may be one of these. */
const COURTESY: ReadonlySet<string> = new Set(['GRAAG', 'AUB', 'SVP', 'ALSTUBLIEFT', 'BEDANKT', 'PLEASE', 'THANKS']);

/**
 * The words of an answer, without what people write differently: capitals, accents, dashes, full stops, courtesy.
 * Undefined where it holds anything else, such as a question mark: `Anna?` may be no answer at all, and is not guessed
 * at.
 */
export function wordsOf(text: string): readonly string[] | undefined {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}.\p{Pd}_]/gu, '')
    .replaceAll(/[\s,;:!]+/gu, ' ')
    .trim()
    .toUpperCase();
  if (!/^[\p{L}\p{N} ]*$/u.test(plain)) return undefined;
  return plain.split(' ').filter((word) => word !== '' && !COURTESY.has(word));
}

/**
 * A keyword, code or option in the one form in which they are compared, without spaces; empty where nothing would be
 * left of it.
 */
export function folded(text: string): string {
  return (wordsOf(text) ?? []).join('');
}
