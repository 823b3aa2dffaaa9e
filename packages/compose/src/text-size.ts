import type { ReadingLevel } from '@aanreik/message';

/**
 * Sizes of running text in points: advice for print runs from 11 to 14, and readers at A2 get more than others. A language
 * without texts at a level gets the letter of B1 whole, size and all: longer texts in larger type would not fit its
 * sheet.
 */
const TEXT_SIZE = { A2: 12.5, B1: 11.5, B2: 11.5 } as const;

/** Polish takes more lines than Dutch to say the same: in the smallest size that is advised, it keeps to one sheet. */
const LONG_LANGUAGES: Readonly<Record<string, number>> = { pl: 11 };

/** What organisations for people who see badly ask for; in points. */
const LARGE_PRINT = 18;

/**
 * The size of running text in a letter, in points. @param largePrint whether the recipient gets letters in large print
 */
export function textSize(largePrint: boolean, level: ReadingLevel, language: string): number {
  return largePrint ? LARGE_PRINT : Math.min(TEXT_SIZE[level], LONG_LANGUAGES[language] ?? Number.POSITIVE_INFINITY);
}
