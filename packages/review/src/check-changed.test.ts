import path from 'node:path';
import { type LoadedArtifact, listArtifacts, loadArtifact } from '@aanreik/compose';
import { type HouseStyle, listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import type { Problem } from '@aanreik/message';
import { entriesOf } from '@aanreik/wording';
import { expect, test } from 'vitest';
import { checkArtifact } from './check-artifact.ts';
import { checkChanged, mayShow } from './check-changed.ts';
import { withEdits } from './edit-wording.ts';
import { SampleMessages } from './sample-messages.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');

const sendersOf = (name: string) =>
  listHouseStyles()
    .map((id) => loadHouseStyle(id))
    .filter((style) => maySend(style, name));

/** What is wrong, without the variant that showed it first: fewer variants are looked at. */
const said = (problems: readonly Problem[]) => problems.map(({ code, place: { file, key }, found }) => [code, file, key, found].join(' | ')).sort();

function edit(artifact: LoadedArtifact, file: string, key: string, change: (text: string) => string) {
  const texts = artifact.wording.catalogues.flatMap(({ files }) => files).find((candidate) => candidate.file === file)?.texts ?? {};
  const from = entriesOf(texts).find((entry) => entry.key === key)?.texts ?? [];
  expect(from).not.toEqual([]);
  return { file, key, from, to: from.map(change) };
}

test.each(listArtifacts(TEMPLATES))('every text that a message of %s shows is known to be one that its variant may show', async (name) => {
  const artifact = await loadArtifact(TEMPLATES, name);
  const missed = new Set<string>();
  for (const houseStyle of sendersOf(name)) {
    for (const { variant, texts } of new SampleMessages(artifact, houseStyle).all()) {
      for (const { origin } of texts) if (!mayShow(artifact, variant, origin)) missed.add(`${origin.file} ${origin.key} ${JSON.stringify(variant)}`);
    }
  }
  expect([...missed]).toEqual([]);
});

const NEXT = 'next-steps/wording';

test.each([
  ['a name that nobody knows', 'next-steps', `${NEXT}/nl.json`, 'hat', 'Dag {{bsn}}'],
  ['a condition that nobody knows', 'next-steps', `${NEXT}/nl.json`, 'hat', '{{#if rijk}}Dag{{/if}}'],
  ['braces that do not match', 'next-steps', `${NEXT}/nl.json`, 'hat', 'Dag {{{'],
  ['a value that not everyone has', 'next-steps', `${NEXT}/nl.json`, 'hat', 'Dag {{firstName}}'],
  ['a value of one situation', 'next-steps', `${NEXT}/nl.json`, 'welcome', 'Het gaat om {{signal.rent.amount}}.'],
  ['markup that is not closed, for one segment at one level', 'next-steps', `${NEXT}/nl-x-a2.json`, 'welcome_trusting-follower', '**Dag'],
  ['a link that leads nowhere, in another language', 'next-steps', `${NEXT}/en.json`, 'hat', '[here](nowhere)'],
  ['a value in a subject that is the same for everyone', 'next-steps', `${NEXT}/nl.json`, 'email.subject', 'Dag {{surname}}'],
  ['a text message that is far too long', 'next-steps', `${NEXT}/nl.json`, 'sms.text', 'Dit is veel te lang. '.repeat(60)],
  ['a word of a sentence that is put together', 'next-steps', `${NEXT}/nl.json`, 'creditor.rent', 'huis**baas'],
  ['nothing wrong at all', 'suggestion', 'suggestion/wording/nl.json', 'title', 'Een tip'],
])('%s is refused as the check of everything refuses it', async (what, name, file, key, to) => {
  const artifact = await loadArtifact(TEMPLATES, name);
  const edits = [edit(artifact, file, key, () => to)];
  const [sender] = sendersOf(name) as [HouseStyle];
  const edited = withEdits(artifact, edits);
  const [all, few] = [checkArtifact, (messages: SampleMessages) => ({ problems: checkChanged(messages, edits) })].map((check) =>
    said(check(new SampleMessages(edited, sender)).problems),
  );
  expect(few).toEqual(all);
  expect((all ?? []).length > 0).toBe(what !== 'nothing wrong at all');
});
