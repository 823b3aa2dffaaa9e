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
 * What a text message in a language may cost. A script that GSM-7 lacks has no choice. What is written in Latin letters
 * is written in those of GSM-7, Turkish and Polish too, without their marks: as readers there know it from their bank,
 * at half the price. Who reviews such a text sees to it that no word becomes another for want of a mark.
 */
export function smsLimit(language: string): SmsLimit {
  return scriptOf(language) === 'Latn' ? GSM : UCS;
}
