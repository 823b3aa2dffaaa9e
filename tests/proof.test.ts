import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { proofArtifact } from '@aanreik/proof';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { artifacts, nextSteps, sendersOf } from './support/artifacts.ts';
import { readPdf } from './support/pdf-text.ts';
import { ROOT } from './support/run-aanreik.ts';

const templates = path.join(ROOT, 'templates');
/** Below the templates, so that the artifact finds the packages that it imports. A repository of its own. */
const COPY = path.join(templates, 'node_modules/.cache/proof');
const suggestion = artifacts.find(({ name }) => name === 'suggestion');

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

/** The pages to sign, as one text on one line, and the sheets of the variants. */
async function proofed(bytes: Uint8Array): Promise<{ readonly signOff: string; readonly sheets: readonly string[] }> {
  const { pages } = await readPdf(bytes);
  const isSignOff = (page: string) => page.includes('vóór de varianten');
  const signOff = pages.filter(isSignOff).join(' ').replaceAll(/\s+/g, ' ');
  return { signOff, sheets: pages.filter((page) => !isSignOff(page)) };
}

test('a proof has a sheet for each segment and level, with the letter, the text message and the level that was measured', async () => {
  if (suggestion === undefined) throw new Error('nothing to prove');
  const [houseStyle] = sendersOf(suggestion);
  const { sheets } = await proofed(await proofArtifact({ templates, artifact: suggestion, houseStyle, language: 'nl' }));
  expect(sheets).toHaveLength(12);
  const [first = ''] = sheets;
  expect(first).toContain('Onbekend: de lezer kiest zelf');
  expect(first).toContain('voldoet aan onze A2-toets');
  expect(first).toContain('Lezen is vrijwillig');
  expect(first).toContain('Geen open punten.');
  expect(sheets.every((page) => page.includes('Beste'))).toBe(true);
  await expect(proofArtifact({ templates, artifact: suggestion, houseStyle, language: 'nl', example: 'bestaat niet' })).rejects.toThrow(
    /no example 'bestaat niet'; there is in delen betalen/,
  );
});

test('a proof shows all of a letter, however many pages it has', async () => {
  const [houseStyle] = sendersOf(nextSteps);
  const { sheets } = await proofed(await proofArtifact({ templates, artifact: nextSteps, houseStyle, language: 'en' }));
  const last = sheets.filter((page) => page.includes('Page 3 of 3') || page.includes('Page 4 of 4'));
  expect(last.length).toBeGreaterThan(0);
  // Its first page says how many there are.
  for (const page of sheets) expect(page).toContain(`Page ${/of (\d)/.exec(page)?.[1]} of`);
});

test('a proof of what is approved says of what it is, who approved it, and has a box to sign', async () => {
  if (suggestion === undefined) throw new Error('nothing to prove');
  const [houseStyle] = sendersOf(suggestion);
  const bytes = await proofArtifact({ templates, artifact: suggestion, houseStyle, language: 'nl' });
  const { signOff, sheets } = await proofed(bytes);
  const reference = `${suggestion.wording.revision}-${houseStyle.revision}`;
  expect(signOff).toContain(`Kenmerk ${reference} Gemaakt op`);
  for (const sheet of sheets) expect(sheet.replaceAll(/\s/g, '')).toContain(reference);
  expect((await PDFDocument.load(bytes)).getSubject()).toBe(`Kenmerk ${reference}`);
  expect(signOff).toMatch(/Alles is goedgekeurd Alle \d+ teksten die hier staan, zijn goedgekeurd/);
  expect(signOff).toMatch(/Goedgekeurd door redactie Aanreik, \d+ \p{L}+ \d{4}: \d+ teksten\./u);
  expect(signOff).toMatch(/Uw akkoord op deze drukproef Akkoord Niet akkoord Naam Datum Handtekening Opmerkingen/);
  expect(signOff).not.toContain('Concept');
});

test('a proof of a draft says which texts and variants wait, and what they were when they were approved', async () => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['suggestion', 'entrepreneur', 'shared']) cpSync(path.join(templates, name), path.join(COPY, name), { recursive: true });
  const git = (...words: readonly string[]) => execFileSync('git', ['-C', COPY, ...words], { stdio: 'pipe' });
  git('init', '-q');
  git('config', 'user.name', 'A. Kaya');
  git('config', 'user.email', 'a.kaya@example.org');
  git('add', '-Af');
  git('commit', '-qm', 'Zoals goedgekeurd');
  const file = path.join(COPY, 'suggestion/wording/nl.json');
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  texts['welcome_trusting-follower'] = texts['welcome_trusting-follower'].replace('een tip', 'een <b>goede</b> tip');
  writeFileSync(file, JSON.stringify(texts));
  const artifact = await loadArtifact(COPY, 'suggestion');
  const [houseStyle] = sendersOf(artifact);
  const { signOff } = await proofed(await proofArtifact({ templates: COPY, artifact, houseStyle, language: 'nl' }));
  expect(signOff).toMatch(/Concept: wordt nog niet verstuurd 1 van de \d+ teksten die hier staan, wacht nog op goedkeuring\./);
  expect(signOff).toMatch(/Vertrouwende Volger, B1 Concept: brief \(1 tekst\)/);
  expect(signOff).toMatch(/Onbekend: de lezer kiest zelf, B1 Goedgekeurd/);
  expect(signOff).toMatch(
    /welcome_trusting-follower \(suggestion\/wording\/nl\.json\) Geschreven door A\. Kaya <a\.kaya@example\.org>\. Laatst goedgekeurd door/,
  );
  expect(signOff.replaceAll(' ', '')).toContain('Nu');
  expect(signOff).toContain('{+<b>goede</b> +}');
  expect(signOff).toMatch(/welcome_trusting-follower Concept\. Laatst: redactie Aanreik/);
});
