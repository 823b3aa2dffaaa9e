/**
 * Characters outside GSM-7 that can be replaced without changing what is said (as GOV.UK Notify does).
 * One of them would turn the whole message into UCS-2, which costs twice as many parts.
 */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u2022': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u200b': '',
  '`': "'",
};

/** Wording in characters that GSM-7 has, where that is possible without changing the meaning. */
export function toGsm(wording: string): string {
  return [...wording].map((character) => REPLACEMENTS[character] ?? character).join('');
}
