import { scriptOf } from '@aanreik/message';
import type { SmsSize } from './measure.ts';

/** In what a message of a language is sent, and the most parts that it may take with a name of 60 letters. */
export interface SmsLimit {
  readonly encoding: SmsSize['encoding'];
  readonly parts: number;
}

/** 306 letters. */
const GSM: SmsLimit = { encoding: 'GSM-7', parts: 2 };
/** 268 letters: what two parts of GSM-7 say, and no more. */
const UCS: SmsLimit = { encoding: 'UCS-2', parts: 4 };

/**
 * Latin alphabets with letters that GSM-7 lacks. They could be sent without their marks for half the price, and many senders do so;
 * but ı without its shape is another letter, and a word without its marks may be another word, or one that no screen reader can say.
 */
const MARKED_LATIN: ReadonlySet<string> = new Set(['pl', 'tr']);

/** What a text message in a language may cost. */
export function smsLimit(language: string): SmsLimit {
  return scriptOf(language) !== 'Latn' || MARKED_LATIN.has(language) ? UCS : GSM;
}
