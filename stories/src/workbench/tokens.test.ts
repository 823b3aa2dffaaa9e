import path from 'node:path';
import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import { knownNames, shownNamesOf } from '@aanreik/review';
import { entriesOf } from '@aanreik/wording';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { chips } from './chips.ts';
import { canTakeElse, heardToken, partsOf, readTokens, shownToken } from './tokens.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');

const names = {
  values: ['phone', 'desk'],
  conditions: ['several', 'late'],
  links: [],
  shown: { values: { phone: 'telefoonnummer', desk: 'loket' }, conditions: { several: 'er meer dan één is', late: 'het te laat is' } },
};
const shown = (source: string) => readTokens(source, names).map((token) => shownToken(token, names));

describe.each(listArtifacts(TEMPLATES))('of %s', (name) => {
  test('each text is letter for letter what it was, and shows no braces', async () => {
    const artifact = await loadArtifact(TEMPLATES, name);
    const houseStyle = listHouseStyles()
      .map(loadHouseStyle)
      .find((one) => maySend(one, name));
    if (houseStyle === undefined) throw new Error('nobody sends it');
    const { values, conditions } = knownNames(artifact, houseStyle);
    const known = { values: [...values], conditions: [...conditions], links: [], shown: shownNamesOf(artifact) };
    const texts = artifact.wording.catalogues.flatMap(({ files }) => files.flatMap((file) => entriesOf(file.texts).map((entry) => entry.texts.join('\n'))));
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      const state = EditorState.create({ doc: text, extensions: [EditorState.lineSeparator.of('\n'), chips(known)] });
      expect(state.doc.toString()).toBe(text);
      const left = readTokens(text, known).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
      expect(left).not.toMatch(/\{\{|\}\}/);
    }
  });
});

test('a condition is a pair of chips, with "anders" between them', () => {
  expect(shown('Bel {{phone}}{{#if several}} of {{desk}}{{else}} niet{{/if}}{{#unless late}}.{{/unless}}')).toEqual([
    ...['telefoonnummer', 'als er meer dan één is', 'loket', 'anders', 'einde'],
    ...['tenzij het te laat is', 'einde'],
  ]);
});

test.each([
  ['a name that is not known', 'Bel {{phon}}'],
  ['a condition that is not known', '{{#if lots}}a{{else}}b{{/if}}'],
  ['half a condition', '{{#if several}}a'],
  ['the other half', 'a{{else}}b{{/if}}'],
  ['a condition that another ends', '{{#if several}}a{{/unless}}'],
  ['three braces', '{{{phone}}}'],
  ['braces behind a backslash', '\\{{phone}}'],
  ['a loop', '{{#each phone}}a{{/each}}'],
])('%s stays as it is typed, so that it can be mended', (_what, source) => expect(shown(source)).toEqual([]));

test('the parts of a condition know each other, also where one is in another', () => {
  const source = '{{#if several}}a{{#if late}}b{{else}}c{{/if}}d{{/if}}';
  const tokens = readTokens(source, names);
  expect(tokens.map((token) => partsOf(token, tokens).length)).toEqual([2, 3, 3, 3, 2]);
  expect(canTakeElse(tokens, source.indexOf('d{{'))).toBe(true);
  expect(canTakeElse(tokens, source.indexOf('b{{'))).toBe(false);
  expect(canTakeElse(tokens, source.length)).toBe(false);
});

test('who hears a chip hears what it is of', () => {
  expect(readTokens('{{phone}}{{#if late}}a{{else}}b{{/if}}', names).map((token) => heardToken(token, names))).toEqual([
    'Invulplek: telefoonnummer',
    'Voorwaarde: als het te laat is',
    'anders, bij de voorwaarde het te laat is',
    'einde, bij de voorwaarde het te laat is',
  ]);
});
