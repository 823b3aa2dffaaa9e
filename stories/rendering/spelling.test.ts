import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addSpelledWord, loadKnownWords, loadSpelledWords } from '@aanreik/compose';
import { afterAll, beforeEach, expect, test } from 'vitest';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');
const COPY = path.join(TEMPLATES, 'node_modules/.cache/spelling');
const FILE = path.join(COPY, 'shared/known-words.json');

beforeEach(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(path.join(TEMPLATES, 'shared'), path.join(COPY, 'shared'), { recursive: true });
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test('a word that is added is spelled right, and is no word that readers know', () => {
  addSpelledWord(COPY, 'Wilgpas');
  expect(loadSpelledWords(COPY)).toContain('wilgpas');
  expect(loadKnownWords(COPY).has('wilgpas')).toBe(false);
  expect(loadKnownWords(COPY)).toEqual(loadKnownWords(TEMPLATES));
});

test('a word that has a meaning keeps it', () => {
  const before = readFileSync(FILE, 'utf8');
  addSpelledWord(COPY, 'Huurtoeslag');
  expect(readFileSync(FILE, 'utf8')).toBe(before);
});

test('what is no word is refused, and a folder without a list of its own leaves that of the engine alone', () => {
  expect(() => addSpelledWord(COPY, 'twee woorden')).toThrow(/one word/);
  writeFileSync(path.join(COPY, 'x'), '');
  rmSync(path.join(COPY, 'shared'), { recursive: true });
  expect(() => addSpelledWord(COPY, 'Wilgpas')).toThrow(/of your own beside your artifacts/);
  expect(loadSpelledWords(TEMPLATES).has('wilgpas')).toBe(false);
});
