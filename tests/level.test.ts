import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoadedArtifact } from '@aanreik/compose';
import { checkFacts, checkLevels, SampleMessages } from '@aanreik/review';
import { loadCatalogue, Wording } from '@aanreik/wording';
import { describe, expect, test } from 'vitest';
import { nextSteps, sendersOf } from './support/artifacts.ts';
import { runAanreik } from './support/run-aanreik.ts';

function fileOf(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'brief.txt');
  writeFileSync(file, text);
  return file;
}

test('each line is measured by itself, and one without words stops none', async () => {
  const { stdout, code } = await runAanreik('level', fileOf('U kunt ons bellen.\n\nIngevolge de regeling dient u te betalen.\n'), '--lines', '--json');
  const lines: { index: number; level: string | null; flags: { rule: string; start: number; end: number }[] }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map(({ level }) => level === null)).toEqual([false, true, false]);
  expect(lines[2]?.index).toBeGreaterThan(lines[0]?.index ?? 0);
  expect(lines[2]?.flags).toContainEqual(expect.objectContaining({ rule: 'formal-word', start: 0, end: 9 }));
});

test('a text is told its level in Dutch, with what would be plainer', async () => {
  const { stdout } = await runAanreik('level', fileOf('Ingevolge de regeling helpen wij u.'));
  expect(stdout).toContain('voldoet aan onze A2-toets');
  expect(stdout).toContain('"Ingevolge": gewoner: "volgens"');
});

test('a letter is measured alike as text, Markdown, HTML and Word', async () => {
  const folder = path.join(import.meta.dirname, '../fixtures/texts');
  const runs = await Promise.all(['brief.txt', 'brief.md', 'brief.html', 'brief.docx'].map((file) => runAanreik('level', path.join(folder, file), '--json')));
  const measured = runs.map(({ stdout }) => JSON.parse(stdout) as { index: number; measures: { words: number; sentences: number } });
  expect(measured.map(({ measures }) => [measures.sentences, measures.words])).toEqual(Array(4).fill([6, 30]));
  expect(new Set(measured.map(({ index }) => index)).size).toBe(1);
});

test('a file that is no letter is named, with what would be right', async () => {
  const { code, stderr } = await runAanreik('level', path.join(import.meta.dirname, 'no-such.docx'));
  expect([code, stderr]).toEqual([2, expect.stringMatching(/no-such\.docx.*expected a file of text, Markdown, HTML or Word/s)]);
});

describe('wording', () => {
  test('that gives readers at A2 a date that others do not get is found, and both places are named', () => {
    const swapped = withWording((texts) => texts.replaceAll('geen boete', 'geen boete voor 15 maart'));
    const [houseStyle] = sendersOf(nextSteps);
    const problems = checkFacts(new SampleMessages(swapped, houseStyle));
    expect(problems).toContainEqual(
      expect.objectContaining({
        place: expect.objectContaining({ variant: expect.stringMatching(/^letter .* A2 \/ nl /) }),
        found: '15',
        expected: expect.stringMatching(/^nothing of it, as in letter /),
      }),
    );
  });

  test('that is harder at A2 than at B1 is found', () => {
    const swapped = withWording((texts) =>
      texts.replace(
        /"text": "[^"]*"/g,
        '"text": "Ingevolge de vigerende regelgeving dient ondergetekende, tenzij anderszins overeengekomen, binnen de gestelde termijn zorg te dragen voor de afhandeling."',
      ),
    );
    const [houseStyle] = sendersOf(nextSteps);
    const codes = checkLevels(new SampleMessages(swapped, houseStyle)).map(({ code }) => code);
    expect(codes).toContain('reading-level-order');
    expect(codes).toContain('reading-level');
  });
});

/** The artifact with other texts at A2. */
function withWording(change: (texts: string) => string): LoadedArtifact {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const wording = path.join(import.meta.dirname, '../templates/next-steps/wording');
  for (const file of ['nl.json', 'en.json']) copyFileSync(path.join(wording, file), path.join(folder, file));
  const read = (file: string) => readFileSync(path.join(wording, file), 'utf8');
  writeFileSync(path.join(folder, 'nl-x-a2.json'), change(read('nl-x-a2.json')));
  const shared = nextSteps.wording.catalogues.filter(({ namespace }) => namespace === 'shared');
  return { ...nextSteps, wording: new Wording([loadCatalogue('artifact', folder, 'x'), ...shared]) };
}
