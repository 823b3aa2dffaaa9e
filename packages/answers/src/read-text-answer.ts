import { CODE_LENGTH, isCode, looksLikeCode } from './answer-code.ts';
import { folded, wordsOf } from './answer-words.ts';
import type { IssuedLetter, IssuedLetters } from './issued-letters.ts';
import type { Refusal } from './outcome.ts';

/** A letter and the option that was chosen, or why not. */
export type ReadAnswer = { readonly letter: IssuedLetter; readonly option: string } | { readonly refusal: Refusal };

const EXPECTED = 'one keyword and the code of the letter';

/**
 * Reads what people write or say: a keyword and a code, in any order, or by SMS a keyword alone where the sender's
 * number is known. Courtesy, capitals, spaces and accents make no difference. Everything else is refused: nothing is
 * guessed.
 * @param sender the number that an SMS came from, which connects a keyword alone
 */
export function readTextAnswer(text: string, issued: IssuedLetters, receivedAt: Date, sender?: string): ReadAnswer {
  const words = wordsOf(text);
  if (words === undefined) return malformed('characters that are in no keyword and in no code');
  const joined = words.join('');
  const readings = [
    { code: joined.slice(-CODE_LENGTH), rest: joined.slice(0, -CODE_LENGTH) },
    { code: joined.slice(0, CODE_LENGTH), rest: joined.slice(CODE_LENGTH) },
  ];
  const coded = readings.filter(({ code }) => isCode(code)).map(({ code, rest }) => optionOf(issued.byCode(code), rest, issued));
  const read = coded.filter((reading) => !('refusal' in reading));
  if (read.length > 1) return malformed('two codes');
  const [reading] = read.length > 0 ? read : coded;
  if (reading !== undefined) return reading;
  if (readings.some(({ code, rest }) => looksLikeCode(code) && (rest === '' || issued.offers(rest)))) {
    return malformed('a code in which a character is wrong, or two are swapped');
  }
  return sender === undefined ? malformed('no code') : byNumber(joined, issued, receivedAt, sender);
}

function byNumber(word: string, issued: IssuedLetters, receivedAt: Date, sender: string): ReadAnswer {
  const letters = issued.byPhone(sender);
  const open = letters.filter(({ offer }) => receivedAt < offer.expires);
  if (letters.length === 0) return malformed('no code, and a number that no letter is known by');
  if (open.length > 1) return malformed('no code, and a number that more than one letter is known by');
  return optionOf(open[0] ?? letters[0], word, issued);
}

function optionOf(letter: IssuedLetter | undefined, word: string, issued: IssuedLetters): ReadAnswer {
  if (letter === undefined)
    return { refusal: { reason: 'foreign', found: 'a code that was never issued', expected: 'the code of a letter in the issued file' } };
  const { optionOf: options, options: offered } = letter.offer;
  const option = options.get(word);
  if (option !== undefined) return { letter, option };
  const expected = `one of ${offered.map(({ keyword }) => keyword).join(', ')}`;
  if (word === '') return malformed('a code without a keyword', expected);
  if (offered.filter(({ keyword }) => word.includes(folded(keyword))).length > 1) return malformed('more than one keyword', expected);
  if (issued.offers(word)) return { refusal: { reason: 'foreign', found: 'an option that this letter did not offer', expected } };
  return malformed('a text that is more or other than one keyword', expected);
}

function malformed(found: string, expected = EXPECTED): { readonly refusal: Refusal } {
  return { refusal: { reason: 'malformed', found, expected } };
}
