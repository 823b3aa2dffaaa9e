export const MARGIN = 28;

/** Of a page of the letter on the sheet, in points: seven tenths of its size. */
export const LETTER_WIDTH = 425;
const LETTER_HEIGHT = (LETTER_WIDTH * 297) / 210;

/** Between pages of the letter, in points. */
const GAP = MARGIN / 2;

/** Pages of the letter beside each other. */
const BESIDE = 2;

/** So that a message for an app, an email and a text message fit below each other, in points. */
const LEAST_HEIGHT = 720;

/**
 * The sheet for a letter of so many pages, in points: as wide as A3, and as high as it takes to show all of them with a
 * column of text beside them.
 */
export function sheetSize(pages: number): readonly [width: number, height: number] {
  const rows = Math.ceil(pages / BESIDE);
  return [1190.55, Math.max(LEAST_HEIGHT, 2 * MARGIN + rows * LETTER_HEIGHT + (rows - 1) * GAP)];
}

/** Where the column of text begins, in points from the left edge. */
export const COLUMN_LEFT = MARGIN * 2 + (LETTER_WIDTH + GAP) * BESIDE;

/** Where a page of the letter is on the sheet, in points: its left edge, and its upper edge below that of the sheet. */
export function placeOfPage(at: number): { readonly left: number; readonly top: number } {
  return { left: MARGIN + (at % BESIDE) * (LETTER_WIDTH + GAP), top: MARGIN + Math.floor(at / BESIDE) * (LETTER_HEIGHT + GAP) };
}
