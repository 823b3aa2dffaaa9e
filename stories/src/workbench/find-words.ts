/** A piece of text on a page, with its place as shares of the page's width and height. */
export interface PlacedWords {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Box = Omit<PlacedWords, 'text'>;

/** Where some words stand on a page; nothing where they do not. Hyphens and line ends between them do not matter. */
export function boxesOf(pieces: readonly PlacedWords[], words: string): readonly Box[] {
  const wanted = bare(words);
  if (wanted === '') return [];
  let text = '';
  const ends = pieces.map((piece) => {
    text += bare(piece.text);
    return text.length;
  });
  const from = text.indexOf(wanted);
  if (from < 0) return [];
  const to = from + wanted.length;
  return pieces.flatMap(({ text: own, ...box }, at): readonly Box[] => {
    const end = ends[at] ?? 0;
    const length = bare(own).length;
    const start = end - length;
    if (length === 0 || end <= from || start >= to) return [];
    const [before, behind] = [Math.max(0, from - start) / length, Math.max(0, end - to) / length];
    return [{ ...box, left: box.left + before * box.width, width: box.width * (1 - before - behind) }];
  });
}

export function bare(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad]+/g, '');
}

/** The piece of text at a place on the screen, where a page is shown in a frame. */
export function wordsAt(pieces: readonly PlacedWords[], frame: DOMRect, x: number, y: number): string | undefined {
  const [left, top] = [(x - frame.left) / frame.width, (y - frame.top) / frame.height];
  return pieces.find((piece) => left >= piece.left && left <= piece.left + piece.width && top >= piece.top && top <= piece.top + piece.height)?.text;
}
