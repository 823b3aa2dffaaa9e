import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { prepareLetter } from '@aanreik/pdf';
import { countFindings, reviewArtifact, sampleRecipients } from '@aanreik/review';
import { afterAll, expect, test } from 'vitest';
import { composed, houseStyles } from './support/artifacts.ts';
import { readPdf } from './support/pdf-text.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** Below the tests, so that the files find the packages that they import. */
const FOLDER = path.join(import.meta.dirname, 'node_modules/.cache/new-artifact');
const TEMPLATES = path.join(FOLDER, 'templates');

rmSync(FOLDER, { recursive: true, force: true });
for (const [file, content] of filesOf(readFileSync(path.join(ROOT, 'docs/new-artifact.md'), 'utf8'))) {
  mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
  writeFileSync(path.join(FOLDER, file), content);
}
symlinkSync(path.join(ROOT, 'templates/shared'), path.join(TEMPLATES, 'shared'));
const artifact = await loadArtifact(TEMPLATES, 'walk-in');

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The files of a page of the docs: a path between backticks on a line of its own, and the code block below it. */
function filesOf(page: string): readonly (readonly [string, string])[] {
  return [...page.matchAll(/^`(templates\/[^`]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(({ 1: file = '', 2: content = '' }) => [file, content]);
}

test('the folder of the docs is an artifact', () => expect(listArtifacts(TEMPLATES)).toEqual(['walk-in']));

test('the artifact of the docs keeps every rule', async () => {
  const { findings } = await reviewArtifact(artifact, houseStyles);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(countFindings(findings).error).toBe(0);
}, 60_000);

test.each([
  ['first', 'cautious-help-seeker', 'U kunt ook gewoon bellen'],
  ['last', 'trusting-follower', 'Hier vindt u ons'],
] as const)('its letter has people %s for who prefers that', async (_place, segment, title) => {
  const variant = { channel: 'letter', segment, level: 'B1', language: 'nl', houseStyle: 'wilgendam' } as const;
  const { message, houseStyle } = composed(artifact, variant, { ...sampleRecipients[0], segment, level: 'B1', language: 'nl' }, { visited: true });
  if (message.channel !== 'letter') throw new Error('no letter');
  const { pages } = await readPdf(await (await prepareLetter(message.shape, houseStyle)).merge(message));
  const text = pages.join(' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('U was al eens bij ons.');
  for (const words of [title, 'Dit mag u meenemen']) expect(text).toContain(words);
  expect(text.indexOf(title) < text.indexOf('Dit mag u meenemen')).toBe(segment === 'cautious-help-seeker');
});
