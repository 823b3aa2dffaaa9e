import { type Fault, type Fields, leavesOf, type SmsShape } from '@aanreik/message';
import { toGsm } from './gsm.ts';
import { smsLimit } from './limit.ts';
import { outsideGsm } from './measure.ts';
import { prepareSms } from './prepare-sms.ts';

/** As long as a name may be for which the limit is promised. */
const LONGEST_NAME = 60;

/**
 * What is wrong with the wording of a text message, whoever gets it.
 * @param known values that are as long for everyone
 */
export function checkSms(shape: SmsShape, sender: string, known: Fields = {}): readonly Fault[] {
  const leaves = leavesOf(shape.text);
  const wording = leaves.flatMap((inline) => (inline.kind === 'text' ? [toGsm(inline.text)] : [])).join('');
  const limit = smsLimit(shape.language);
  const odd = limit.encoding === 'GSM-7' ? outsideGsm(wording) : [];
  const longNames = Object.fromEntries(leaves.flatMap((inline) => (inline.kind === 'field' ? [[inline.name, 'x'.repeat(LONGEST_NAME)]] : [])));
  const { parts } = prepareSms(shape, sender).merge({ ...longNames, ...known }, '');
  return [
    ...(odd.length === 0
      ? []
      : [{ found: `${odd.join(' ')}, which GSM-7 lacks and which doubles the price of the message`, expected: 'other words, without these characters' }]),
    ...(odd.length > 0 || parts <= limit.parts
      ? []
      : [{ found: `${parts} parts with a name of ${LONGEST_NAME} characters`, expected: `at most ${limit.parts} parts` }]),
  ];
}
