/** In points: as wide as A3, and as high as the pages of a letter are at seven tenths of their size, with a column of text beside them. */
export const SHEET = { width: 1190.55, height: 660 } as const;

export const MARGIN = 28;

/** Of a page of the letter on the sheet, in points. */
export const LETTER_WIDTH = 425;
