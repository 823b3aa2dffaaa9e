/**
 * The characters of a code. No two of them look alike (no B for 8, G for 6, S for 5, Z for 2, no I, L, O, Q, U), and
 * without vowels they spell no words. There are 23, a prime: that is what lets one check character find every error of
 * the usual kinds.
 */
export const CODE_CHARACTERS = '23456789CDFHJKMNPRTVWXY';

/**
 * Characters before the check character: 23^7 is 3.4 thousand million codes, so that with 300,000 under way a guess
 * hits one in 11,000 times.
 */
export const CODE_DATA_LENGTH = 7;
export const CODE_LENGTH = CODE_DATA_LENGTH + 1;

/**
 * The check character. With weights 8, 7 ... 1 (the check character itself weighs 1) the sum of a whole code is a
 * multiple of 23. Weights below a prime that are none of them 0 find each wrong character; weights that all differ find
 * each swap of two characters (Verhoeff, Error Detecting Decimal Codes, 1969).
 */
function checkCharacter(data: string): string {
  const sum = [...data].reduce((total, character, index) => total + (CODE_LENGTH - index) * CODE_CHARACTERS.indexOf(character), 0);
  const { length } = CODE_CHARACTERS;
  return CODE_CHARACTERS.charAt((length - (sum % length)) % length);
}

/** A code as it is printed, in two groups that fit in the memory of who reads it aloud: `K7M2-XPD4`. */
export function toCode(data: string): string {
  return `${data.slice(0, 4)}-${data.slice(4)}${checkCharacter(data)}`;
}

/** Whether text consists of characters of a code, and is as long as one: right, or one in which something is wrong. */
export function looksLikeCode(text: string): boolean {
  return text.length === CODE_LENGTH && [...text].every((character) => CODE_CHARACTERS.includes(character));
}

/** Whether text, in capitals and without its dash, is a code with a check character that fits. */
export function isCode(text: string): boolean {
  return looksLikeCode(text) && checkCharacter(text.slice(0, CODE_DATA_LENGTH)) === text.charAt(CODE_DATA_LENGTH);
}
