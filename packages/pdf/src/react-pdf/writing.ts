import { type Direction, directionOf } from '@aanreik/message';

/** How the text of a letter is written. */
export interface Writing {
  readonly direction: Direction;
  /**
   * The registered font family for letters that the fonts of the house style lack; absent where they lack none of the
   * language.
   */
  readonly scriptFont?: string;
  /** Whether a character is one of those: `may` where both fonts have it, as they do spaces and full stops. */
  readonly needsScriptFont: (character: string) => boolean | 'may';
}

/**
 * How a language is written.
 * @param scriptFont the registered family for its script, where the house style has one
 * @param needsScriptFont whether the fonts of the house style lack a character, or the font for its script has it too
 */
export function writingOf(language: string, scriptFont: string | undefined, needsScriptFont: Writing['needsScriptFont']): Writing {
  return { direction: directionOf(language), needsScriptFont, ...(scriptFont === undefined ? {} : { scriptFont }) };
}

/** As most letters are. */
export const LEFT_TO_RIGHT: Writing = { direction: 'ltr', needsScriptFont: () => false };
