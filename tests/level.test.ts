import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
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
