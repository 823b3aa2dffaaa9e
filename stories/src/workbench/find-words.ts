/** Words to mark. With what is before and behind them only that one place is meant; without, each place. */
export interface Mark {
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
}

/** What is marked in a preview. */
export interface Marks {
  readonly marks: readonly Mark[];
  /** Whether someone pointed at it: then it is brought into view. */
  readonly isPointed: boolean;
}

export const NO_MARKS: Marks = { marks: [], isPointed: false };

/** Letters of context on each side: enough to tell one "worden" from another. */
const CONTEXT = 24;

/** A part of a text, as the mark of that place alone. */
export function markAt(text: string, start: number, end: number): Mark {
  return { words: text.slice(start, end), before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

/** A range of letters in one of several pieces of text, in UTF-16 units. */
export interface PieceRange {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** A letter that is compared, with where it came from. */
interface Letter extends PieceRange {
  readonly letter: string;
  /** Whether it touches the one before it, in the same piece. */
  readonly touches: boolean;
}

/**
 * What is compared: letters, whatever is between them. Spaces, line ends, soft hyphens and other marks that do not show
 * differ between a text and its page; ligatures and accents can be written in two ways.
 */
function lettersOf(pieces: readonly string[]): readonly Letter[] {
  return pieces.flatMap((text, piece) => {
    const letters: Letter[] = [];
    let at = 0;
    let touches = false;
    for (const character of text) {
      const end = at + character.length;
      if (/\s/u.test(character)) touches = false;
      else if (!UNSEEN.test(character)) {
        for (const letter of character.normalize('NFKD')) {
          letters.push({ letter, piece, start: at, end, touches });
          touches = true;
        }
      }
      at = end;
    }
    return letters;
  });
}

const UNSEEN = /\p{Cf}|\p{Variation_Selector}/u;
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Where marks are in pieces of text that follow each other, in their order; what lies over another is one with it. */
export function findMarks(pieces: readonly string[], marks: readonly Mark[]): readonly PieceRange[] {
  const letters = lettersOf(pieces);
  const text = letters.map(({ letter }) => letter);
  const ranges = marks.flatMap((mark) => placesOf(text, letters, mark).flatMap(([from, to]) => rangesOf(letters.slice(from, to))));
  return merged(ranges);
}

/** From and to, in letters. */
type Place = readonly [from: number, to: number];

function placesOf(text: readonly string[], letters: readonly Letter[], { words, before, after }: Mark): readonly Place[] {
  const wanted = lettersOf([words]).map(({ letter }) => letter);
  if (wanted.length === 0) return [];
  const places: Place[] = [];
  for (let from = 0; from + wanted.length <= text.length; from += 1) {
    const to = from + wanted.length;
    if (text[from] !== wanted[0] || !wanted.every((letter, at) => text[from + at] === letter)) continue;
    // Not inside a longer word.
    if (isWithin(letters, from) || isWithin(letters, to)) continue;
    places.push([from, to]);
    from = to - 1;
  }
  if ((before === undefined && after === undefined) || places.length < 2) return places;
  const [beforeLetters, afterLetters] = [before ?? '', after ?? ''].map((part) => lettersOf([part]).map(({ letter }) => letter)) as [string[], string[]];
  const scores = places.map(([from, to]) => alike(text.slice(0, from).reverse(), beforeLetters.toReversed()) + alike(text.slice(to), afterLetters));
  const best = Math.max(...scores);
  return places.filter((_, at) => scores[at] === best);
}

/** Whether a word goes on over the place before a letter. */
function isWithin(letters: readonly Letter[], at: number): boolean {
  const [one, other] = [letters[at - 1], letters[at]];
  return one !== undefined && other?.touches === true && OF_A_WORD.test(one.letter) && OF_A_WORD.test(other.letter);
}

/** How many letters are the same from the beginning. */
function alike(one: readonly string[], other: readonly string[]): number {
  const differs = other.findIndex((letter, at) => one[at] !== letter);
  return differs < 0 ? other.length : differs;
}

function rangesOf(letters: readonly Letter[]): readonly PieceRange[] {
  const byPiece = new Map<number, PieceRange>();
  for (const { piece, start, end } of letters) byPiece.set(piece, { piece, start: byPiece.get(piece)?.start ?? start, end });
  return [...byPiece.values()];
}

function merged(ranges: readonly PieceRange[]): readonly PieceRange[] {
  const done: PieceRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.piece - other.piece || one.start - other.start)) {
    const last = done.at(-1);
    if (last === undefined || last.piece !== range.piece || range.start > last.end) done.push(range);
    else done[done.length - 1] = { ...last, end: Math.max(last.end, range.end) };
  }
  return done;
}

/** A piece of text on a page, with its place as shares of the page's width and height. */
export interface PlacedWords extends Box {
  readonly text: string;
  /** Where each UTF-16 unit begins, and the last one ends, as shares of the width; from the left. */
  readonly edges: readonly number[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where marks are on a page. */
export function boxesOf(pieces: readonly PlacedWords[], marks: readonly Mark[]): readonly Box[] {
  const found = findMarks(
    pieces.map(({ text }) => text),
    marks,
  );
  return found.flatMap(({ piece, start, end }): readonly Box[] => {
    const words = pieces[piece];
    if (words === undefined) return [];
    const { left, top, width, height, edges } = words;
    const [one, other] = [edges[start] ?? 0, edges[end] ?? 1];
    return [{ left: left + Math.min(one, other) * width, top, width: Math.abs(other - one) * width, height }];
  });
}

/** A text as it is compared as a whole: without spaces and what does not show. */
export function bare(text: string): string {
  return lettersOf([text])
    .map(({ letter }) => letter)
    .join('');
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
