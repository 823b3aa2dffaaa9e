import { type Direction, directionOf } from '@aanreik/message';

/** How the text of a letter is written. */
export interface Writing {
  readonly direction: Direction;
  /** The registered font family for letters that the fonts of the house style lack; absent where they have all of the language's script. */
  readonly scriptFont?: string;
  /** Whether a character is one of those. */
  readonly needsScriptFont: (character: string) => boolean;
}

/**
 * How a language is written.
 * @param scriptFont the registered family for its script, where the house style has one
 * @param isMissing whether the fonts of the house style lack a character
 */
export function writingOf(language: string, scriptFont: string | undefined, isMissing: (character: string) => boolean): Writing {
  return { direction: directionOf(language), needsScriptFont: isMissing, ...(scriptFont === undefined ? {} : { scriptFont }) };
}

/** As most letters are. */
export const LEFT_TO_RIGHT: Writing = { direction: 'ltr', needsScriptFont: () => false };
