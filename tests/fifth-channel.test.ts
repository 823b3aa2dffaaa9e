import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderBatch } from '@aanreik/batch';
import { CHANNELS, channelsNamed, defineChannel, openFilesSink } from '@aanreik/channels';
import { textOfBlocks } from '@aanreik/components/text';
import { shownPhone } from '@aanreik/house-style';
import { openRows } from '@aanreik/rows';
import { expect, test } from 'vitest';
import { DATE, nextSteps, sendersOf } from './support/artifacts.ts';

/**
 * What an adviser has on the screen who calls someone: the letter, to be read out. All that the engine has to know of a
 * channel is in here.
 */
const phoneScript = defineChannel({
  name: 'phone-script',
  title: 'Belscript',
  carries: 'letter',
  reachedBy: 'phone',
  prepare: (shape) => shape.blocks,
  merge: (blocks, { fields, address }) => [`Aan: ${address.lines[0]}`, ...textOfBlocks(blocks, fields)].join('\n'),
  openSink: (folder) => openFilesSink(path.join(folder, 'phone-script'), 'txt'),
});

test('a channel is one object: a fifth runs beside the others, and nothing else changes for it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const recipients = path.join(folder, 'people.csv');
  const address = 'Wilgenlaan,1,3999 ZZ,Wilgendam';
  writeFileSync(
    recipients,
    `id,firstName,surname,street,houseNumber,postcode,town,phone\na,Anna,<b>{{x}}</b>,${address},0612345678\nb,Bo,Bakker,${address},\n`,
  );
  const [houseStyle] = sendersOf(nextSteps);
  const out = path.join(folder, 'out');
  const summary = await renderBatch({
    artifact: nextSteps,
    houseStyle,
    source: await openRows(recipients),
    out,
    channels: channelsNamed(['sms', 'phone-script'], [...CHANNELS, phoneScript]),
    overrides: {},
    date: DATE,
  });
  expect(summary).toMatchObject({ rendered: { sms: 1, 'phone-script': 1 }, skipped: { 'phone-script': 0 }, rejected: 1 });
  expect(readdirSync(path.join(out, 'phone-script'))).toEqual(['a.txt']);
  const script = readFileSync(path.join(out, 'phone-script', 'a.txt'), 'utf8');
  expect(script).toContain('Aan: Anna <b>{{x}}</b>');
  expect(script).toContain('Beste Anna <b>{{x}}</b>,');
  expect(script).toContain(shownPhone(houseStyle));
});
