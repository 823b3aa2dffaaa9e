import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compiledJsx } from './compiled-jsx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
const kept = path.join(folder, 'kept');
const file = path.join(folder, 'greeting.tsx');

function compiled(source: string): string {
  writeFileSync(file, source);
  return compiledJsx(file, kept);
}

test('a source that was changed is never run as it was', () => {
  expect(compiled('export const greeting: JSX.Element = <p>dag</p>;')).toContain('"dag"');
  expect(compiled('export const greeting: JSX.Element = <p>hoi</p>;')).toContain('"hoi"');
});

test('what was compiled is kept, one file a source, and used again', () => {
  const first = compiled('export const greeting = <p>dag</p>;');
  const files = readdirSync(kept);
  expect(files).toHaveLength(1);
  const [name = ''] = files;
  writeFileSync(path.join(kept, name), `${readFileSync(path.join(kept, name), 'utf8')}// from the cache\n`);
  expect(compiled('export const greeting = <p>dag</p>;')).toBe(`${first}// from the cache\n`);
});

test('where nothing can be kept it is compiled all the same', () => {
  writeFileSync(file, 'export const greeting = <p>dag</p>;');
  expect(compiledJsx(file, path.join(file, 'no-folder'))).toContain('"dag"');
});
