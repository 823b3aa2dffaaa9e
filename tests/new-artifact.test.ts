import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compose, listArtifacts, loadArtifact } from '@aanreik/compose';
import { type HouseStyle, loadHouseStyle } from '@aanreik/house-style';
import { prepareLetter } from '@aanreik/pdf';
import { countFindings, reviewArtifact, sampleRecipients } from '@aanreik/review';
import { afterAll, expect, test } from 'vitest';
import { DATE } from './support/artifacts.ts';
import { readPdf } from './support/pdf-text.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** Below the tests, so that the files find the packages that they import. */
const FOLDER = path.join(import.meta.dirname, 'node_modules/.cache/new-artifact');
const TEMPLATES = path.join(FOLDER, 'templates');

rmSync(FOLDER, { recursive: true, force: true });
const page = readFileSync(path.join(ROOT, 'docs/new-artifact.md'), 'utf8');
for (const [file, content] of filesOf(page)) {
  mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
  writeFileSync(path.join(FOLDER, file), content);
}
symlinkSync(path.join(ROOT, 'templates/shared'), path.join(TEMPLATES, 'shared'));
const artifact = await loadArtifact(TEMPLATES, 'walk-in');
const sends: HouseStyle['sends'] = JSON.parse(/^`sends` of `house-style.json`\n\n```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '{}');
const wilgendam = loadHouseStyle('wilgendam');
const sender: HouseStyle = { ...wilgendam, sends: { ...wilgendam.sends, ...sends } };

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The files of a page of the docs: a path between backticks on a line of its own, and the code block below it. */
function filesOf(page: string): readonly (readonly [string, string])[] {
  return [...page.matchAll(/^`(templates\/[^`]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(({ 1: file = '', 2: content = '' }) => [file, content]);
}

test('the folder of the docs is an artifact', () => expect(listArtifacts(TEMPLATES)).toEqual(['walk-in']));

test('the artifact of the docs keeps every rule', async () => {
  const { findings } = await reviewArtifact(artifact, [sender]);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(countFindings(findings).error).toBe(0);
}, 60_000);

test.each([
  ['first', 'cautious-help-seeker', 'U kunt ook gewoon bellen'],
  ['last', 'trusting-follower', 'Hier vindt u ons'],
] as const)('its letter has people %s for who prefers that', async (_place, segment, title) => {
  const variant = { channel: 'letter', segment, level: 'B1', language: 'nl', houseStyle: 'wilgendam' } as const;
  const recipient = { ...sampleRecipients[0], segment, level: 'B1', language: 'nl' } as const;
  const { message } = compose({ artifact, houseStyle: sender, variant, recipient, data: { visited: true }, date: DATE });
  if (message.channel !== 'letter') throw new Error('no letter');
  const { pages } = await readPdf(await (await prepareLetter(message.shape, sender)).merge(message));
  const text = pages.join(' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('U was al eens bij ons.');
  expect(text.indexOf(title) < text.indexOf('Dit mag u meenemen')).toBe(segment === 'cautious-help-seeker');
});
