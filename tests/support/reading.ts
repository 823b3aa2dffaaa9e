/** Something that can be read in what is sent: where it is, and what it says. */
export interface Reading {
  readonly where: string;
  readonly text: string;
}

/** How much of the words around a find is shown. */
const AROUND = 30;
/** Shorter values, such as a house number, are in any text by chance. */
const SHORTEST = 6;

/**
 * Each place where something can be read that should not be there, with the words around it.
 * @param secret a pattern, or values of which none may be there as words of their own
 */
export function leaks(readings: readonly Reading[], secret: RegExp | readonly string[]): readonly string[] {
  const values = secret instanceof RegExp ? [] : secret.map(oneLine).filter(({ length }) => length >= SHORTEST);
  return readings.flatMap(({ where, text }) => {
    const line = oneLine(text);
    const places = secret instanceof RegExp ? [line.search(secret)] : values.map((value) => placeOf(value, line));
    return places.filter((at) => at >= 0).map((at) => `${where}: ${line.slice(Math.max(0, at - AROUND), at + AROUND)}`);
  });
}

/** All that is read in one thing as one text, each piece once: for a search for thousands of values. */
export function together(readings: readonly Reading[], where: string): Reading {
  return { where, text: [...new Set(readings.map(({ text }) => text))].join('\n') };
}

/** Where a value is in a text, and not a part of a longer word or number. */
function placeOf(value: string, line: string): number {
  const isPart = (character = '') => /[\p{L}\p{N}]/u.test(character);
  let at = line.indexOf(value);
  while (at >= 0 && (isPart(line[at - 1]) || isPart(line[at + value.length]))) at = line.indexOf(value, at + 1);
  return at;
}

/** Every key and every value in data. */
export function readData(data: unknown, where: string): readonly Reading[] {
  if (typeof data !== 'object' || data === null) return [{ where, text: String(data) }];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(Array.isArray(data) ? [] : [{ where: `${where}, key`, text: key }]),
    ...readData(value, `${where} ${key}`),
  ]);
}

/** Words on one line, as a value that breaks over two lines is still that value, without the marks that nobody sees. */
function oneLine(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
