import path from 'node:path';
import type { Fields } from '@aanreik/message';
import { checkSms, prepareSms } from '@aanreik/sms';
import { defineChannel } from '../channel.ts';
import { openLinesSink } from '../sinks/lines-sink.ts';

/** A line for the gateway for each recipient. */
export const smsChannel = defineChannel({
  name: 'sms',
  title: 'Sms',
  carries: 'sms',
  reachedBy: 'phone',
  prepare: (shape, { houseStyle }) => prepareSms(shape, houseStyle.sms.sender),
  merge: (prepared, message) => prepared.merge(message.fields, message.to),
  openSink: (folder) => openLinesSink(path.join(folder, 'sms.jsonl')),
  check: (message, houseStyle) => checkSms(message.shape, houseStyle.sms.sender, ofKnownLength(message.fields)),
});

/** Values of which the length is known beforehand. */
function ofKnownLength(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name === 'answer.code'));
}
