/** A piece of text on a page, with its place as shares of the page's width and height. */
export interface PlacedWords {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Box = Omit<PlacedWords, 'text'>;

/** Where some words stand on a page, each time that they do. Hyphens and line ends between them do not matter. */
export function boxesOf(pieces: readonly PlacedWords[], words: string): readonly Box[] {
  const wanted = bare(words);
  if (wanted === '') return [];
  let text = '';
  const ends = pieces.map((piece) => {
    text += bare(piece.text);
    return text.length;
  });
  return placesOf(text, wanted).flatMap((from) => {
    const to = from + wanted.length;
    return pieces.flatMap(({ text: own, ...box }, at): readonly Box[] => {
      const end = ends[at] ?? 0;
      const length = bare(own).length;
      const start = end - length;
      if (length === 0 || end <= from || start >= to) return [];
      const [before, behind] = [Math.max(0, from - start) / length, Math.max(0, end - to) / length];
      return [{ ...box, left: box.left + before * box.width, width: box.width * (1 - before - behind) }];
    });
  });
}

/** Where some words begin in a text, each time that they stand in it. */
export function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

export function bare(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad]+/g, '');
}

/** Enough to know a block by, in characters. */
const MOST_POINTED = 300;

/** The words of the element that the pointer is on. */
export function pointedWords(target: EventTarget | null): string {
  return ((target as Element | null)?.textContent ?? '').slice(0, MOST_POINTED);
}

/** The piece of text at a place on the screen, where a page is shown in a frame. */
export function wordsAt(pieces: readonly PlacedWords[], frame: DOMRect, x: number, y: number): string | undefined {
  const [left, top] = [(x - frame.left) / frame.width, (y - frame.top) / frame.height];
  return pieces.find((piece) => left >= piece.left && left <= piece.left + piece.width && top >= piece.top && top <= piece.top + piece.height)?.text;
}
