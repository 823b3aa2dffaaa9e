import path from 'node:path';
import { type ReadRow, RowReader } from '@aanreik/batch';
import { channelsNamed } from '@aanreik/channels';
import { openRows } from '@aanreik/rows';
import { DATE, nextSteps, sendersOf } from './artifacts.ts';

const FILE = path.join(import.meta.dirname, '../../fixtures/recipients.csv');

/** The recipients of the fixture that have an address, with how they are written to and the data of the artifact. */
export async function fixtureRecipients(): Promise<readonly ReadRow[]> {
  const [houseStyle] = sendersOf(nextSteps);
  const reader = new RowReader({ artifact: nextSteps, houseStyle, channels: channelsNamed(['letter']), overrides: {}, date: DATE });
  const recipients: ReadRow[] = [];
  for await (const row of (await openRows(FILE)).rows) {
    if ('fault' in row) continue;
    const read = reader.read(row);
    if ('recipient' in read && read.recipient.address !== undefined) recipients.push(read);
  }
  return recipients;
}
