import { describe, expect, test } from 'vitest';
import type { Catalogue, TextTree } from './catalogue.ts';
import { checkLevelGaps, checkPlaceholders, checkUnused, usedKey } from './check.ts';
import { type Selector, Wording } from './wording.ts';

const catalogue = (namespace: string, files: Record<string, TextTree>): Catalogue => ({
  namespace,
  files: Object.entries(files).map(([tag, texts]) => ({ tag, file: `${namespace}/${tag}.json`, texts })),
});

const reader: Selector = { language: 'nl', level: 'A2', segment: 'trusting-follower', arm: 'warm' };

describe('the fallback of wording: arm, then segment, then reading level, then language', () => {
  // From the first choice to the last; each is found once all before it are gone.
  const order: readonly [namespace: string, tag: string, key: string][] = [
    ['arm-warm', 'nl-x-a2', 'title_trusting-follower'],
    ['arm-warm', 'nl', 'title_trusting-follower'],
    ['arm-warm', 'nl-x-a2', 'title'],
    ['arm-warm', 'nl', 'title'],
    ['artifact', 'nl-x-a2', 'title_trusting-follower'],
    ['artifact', 'nl', 'title_trusting-follower'],
    ['artifact', 'nl-x-a2', 'title'],
    ['artifact', 'nl', 'title'],
    ['shared', 'nl-x-a2', 'title_trusting-follower'],
    ['shared', 'nl', 'title_trusting-follower'],
    ['shared', 'nl-x-a2', 'title'],
    ['shared', 'nl', 'title'],
  ];

  test.each(order.map((place, index) => ({ place, left: order.slice(index) })))('$place.0 $place.1 $place.2', ({ place, left }) => {
    const catalogues = ['arm-warm', 'artifact', 'shared'].map((namespace) => {
      const files: Record<string, Record<string, string>> = { nl: {}, 'nl-x-a2': {} };
      for (const [where, tag, key] of left) if (where === namespace) files[tag] = { ...files[tag], [key]: `${where} ${tag} ${key}` };
      return catalogue(namespace, files);
    });
    const [namespace, tag, key] = place;
    expect(new Wording(catalogues).find('title', reader)).toEqual({
      texts: [`${namespace} ${tag} ${key}`],
      isList: false,
      origin: { file: `${namespace}/${tag}.json`, key },
    });
  });

  test('one language never takes the place of another', () => {
    const wording = new Wording([catalogue('artifact', { nl: { title: 'Hallo' }, en: {} })]);
    expect(wording.find('title', { ...reader, language: 'en' })).toBeUndefined();
  });

  test('a language has the levels that somebody wrote for, and B1', () => {
    const wording = new Wording([catalogue('artifact', { nl: {}, 'nl-x-a2': {}, en: {} })]);
    expect([wording.levels('nl'), wording.levels('en')]).toEqual([['A2', 'B1'], ['B1']]);
  });

  test('an arm is for those who are in it', () => {
    const wording = new Wording([catalogue('arm-warm', { nl: { title: 'warm' } }), catalogue('artifact', { nl: { title: 'gewoon' } })]);
    const { arm: _, ...noArm } = reader;
    expect(wording.find('title', noArm)?.texts).toEqual(['gewoon']);
    expect(wording.find('title', reader)?.texts).toEqual(['warm']);
  });

  test('a list at a level replaces the whole list of the language', () => {
    const wording = new Wording([catalogue('artifact', { nl: { items: ['een', 'twee', 'drie'] }, 'nl-x-a2': { items: ['een'] } })]);
    expect(wording.find('items', reader)?.texts).toEqual(['een']);
    expect(wording.find('items', { ...reader, level: 'B1' })?.texts).toEqual(['een', 'twee', 'drie']);
  });

  test('a count chooses the singular or the plural', () => {
    const wording = new Wording([catalogue('artifact', { nl: { bill_one: 'een rekening', bill_other: 'rekeningen' } })]);
    expect(wording.find('bill', reader, 1)?.texts).toEqual(['een rekening']);
    expect(wording.find('bill', reader, 3)?.texts).toEqual(['rekeningen']);
  });

  test('text that looks like i18next interpolation or nesting stays as it is', () => {
    const wording = new Wording([catalogue('artifact', { nl: { title: 'a $t(other) {{x}}', other: 'b' } })]);
    expect(wording.find('title', reader)?.texts).toEqual(['a $t(other) {{x}}']);
  });
});

describe('checks of a catalogue', () => {
  const known = { values: new Set(['phone']), conditions: new Set(['several']) };
  const foundIn = (text: string) =>
    checkPlaceholders(catalogue('artifact', { nl: { key: text } }), known).map(({ place: { file, key }, found }) => `${file} ${key}: ${found}`);

  test.each([
    ['Bel {{fone}}', '{{fone}}'],
    ['{{#if many}}x{{/if}}', '{{#if many}}'],
    ['{{#if several}}{{fone}}{{/if}}', '{{fone}}'],
    ['{{#each phone}}x{{/each}}', '{{#each}}'],
    ['{{{phone}}}', '{{phone}} with more than a name'],
    ['{{> other}}', 'PartialStatement'],
    ['{{lookup this "a"}}', '{{lookup}} with more than a name'],
    ['Bel \uE000phone\uE001', 'a character from the private use area'],
  ])('%s is reported with file and key', (text, found) => {
    expect(foundIn(text)).toEqual([`artifact/nl.json key: ${found}`]);
  });

  test('braces that do not match are reported', () => {
    expect(foundIn('Bel {{phone}')).toHaveLength(1);
  });

  test('known names pass', () => {
    expect(foundIn('{{#if several}}Bel {{phone}}{{else}}Mail{{/if}}')).toEqual([]);
  });

  test('a text that nobody shows is reported, one that is shown is not', () => {
    const two = catalogue('artifact', { nl: { group: { file: 'a', dead: 'b' } } });
    expect(checkUnused(two, new Set([usedKey('artifact/nl.json', 'group.file')])).map(({ place }) => place.key)).toEqual(['group.dead']);
  });

  test('a segment without a text at a level that everyone else has one at is reported', () => {
    const gap = catalogue('artifact', { nl: { title: 'a', title_unknown: 'b' }, 'nl-x-a2': { title: 'c' } });
    expect(checkLevelGaps(gap).map(({ place: { file, key } }) => [file, key])).toEqual([['artifact/nl-x-a2.json', 'title_unknown']]);
  });
});
