import path from 'node:path';
import { parseData, parseRecipient } from '@aanreik/batch';
import type { Recipient } from '@aanreik/message';
import { openRows } from '@aanreik/rows';
import { nextSteps } from './artifacts.ts';

const FILE = path.join(import.meta.dirname, '../../fixtures/recipients.csv');

/** The recipients of the fixture that have an address, with the data of the artifact. */
export async function fixtureRecipients(): Promise<readonly { readonly recipient: Recipient; readonly data: unknown }[]> {
  const { rows } = await openRows(FILE);
  const recipients: { recipient: Recipient; data: unknown }[] = [];
  for await (const row of rows) {
    if ('fault' in row) continue;
    const parsed = parseRecipient(row.cells, { channels: ['letter'], overrides: {}, languages: nextSteps.wording.languages() });
    const data = parseData(nextSteps.definition, row.cells, row.nested);
    if ('recipient' in parsed && parsed.recipient.address !== undefined && 'data' in data) recipients.push({ recipient: parsed.recipient, data: data.data });
  }
  return recipients;
}
