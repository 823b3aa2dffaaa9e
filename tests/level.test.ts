import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkLevels } from '@aanreik/review';
import { loadCatalogue, Wording } from '@aanreik/wording';
import { describe, expect, test } from 'vitest';
import { artifacts, houseStyles, nextSteps } from './support/artifacts.ts';
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

describe('the wording of every artifact', () => {
  test.each(artifacts.flatMap((artifact) => houseStyles.map((houseStyle) => [artifact.name, houseStyle.id, artifact, houseStyle] as const)))(
    'of %s in %s passes the test of its level, and is no harder than the level above',
    (_name, _style, artifact, houseStyle) => {
      expect(checkLevels(artifact, houseStyle)).toEqual([]);
    },
  );

  test('that is harder at A2 than at B1 is found', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
    const wording = path.join(import.meta.dirname, '../templates/next-steps/wording');
    for (const file of ['nl.json', 'en.json']) copyFileSync(path.join(wording, file), path.join(folder, file));
    copyFileSync(path.join(wording, 'nl-x-b2.json'), path.join(folder, 'nl-x-a2.json'));
    const swapped = {
      ...nextSteps,
      wording: new Wording([loadCatalogue('artifact', folder, 'x'), ...nextSteps.wording.catalogues.filter(({ namespace }) => namespace === 'shared')]),
    };
    const [houseStyle] = houseStyles;
    if (houseStyle === undefined) throw new Error('no house style');
    const codes = checkLevels(swapped, houseStyle).map(({ code }) => code);
    expect(codes).toContain('reading-level-order');
    expect(codes).toContain('reading-level');
  });
});
