import { describe, expect, test } from 'vitest';
import { englishMeasures } from './english.ts';
import { FORMAL_WORDS } from './formal-words.ts';
import { readingLevel } from './reading-level.ts';
import { sentencesOf } from './sentences.ts';
import { rankOf, UNKNOWN_RANK } from './word-rank.ts';
import { wordsOf } from './words.ts';

const sentences = (text: string) => sentencesOf(text).map((sentence) => sentence.text);
const words = (text: string) => sentencesOf(text).flatMap((sentence) => wordsOf(sentence).map((word) => word.text));

describe('sentences', () => {
  test.each([
    ['end at a full stop', 'U belt ons. Wij helpen.', ['U belt ons.', 'Wij helpen.']],
    ['do not end behind an abbreviation', 'U kunt bijv. Bureau Wijk bellen, o.a. Jansen.', ['U kunt bijv. Bureau Wijk bellen, o.a. Jansen.']],
    [
      'do not end in an amount, a date or an address',
      'U betaalt € 1.250,00 op 1.2.2026 via geld.nl/Start. Dat is alles.',
      ['U betaalt € 1.250,00 op 1.2.2026 via geld.nl/Start.', 'Dat is alles.'],
    ],
    ['end with a line: a heading, an item', 'Uw gegevens\nWij weten:\n- uw naam\n- uw adres', ['Uw gegevens', 'Wij weten:', '- uw naam', '- uw adres']],
    ['are none without a letter', 'Bel ons.\n12345\n---', ['Bel ons.']],
  ])('%s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('know where they stand', () => {
    const text = '  Een.  Twee drie.';
    expect(sentencesOf(text)).toEqual([
      { text: 'Een.', start: 2, end: 6 },
      { text: 'Twee drie.', start: 8, end: 18 },
    ]);
  });
});

test('an amount, an address and an abbreviation are one word each', () => {
  expect(words('Betaal 1.250,00 euro via https://geld.nl/a d.w.z. nu')).toEqual(['Betaal', '1.250,00', 'euro', 'via', 'https://geld.nl/a', 'd.w.z', 'nu']);
});

test('an inflected form is nearly as common as its stem, and a compound is known by its parts', () => {
  expect(rankOf('huizen')).toBeLessThan(5000);
  expect(rankOf('gebeld')).toBeLessThan(5000);
  expect(rankOf('woordenboek')).toBeLessThan(UNKNOWN_RANK);
  expect(rankOf('xyloqwert')).toBe(UNKNOWN_RANK);
});

describe('flags', () => {
  const rules = (text: string) => readingLevel(text).flags.map(({ rule }) => rule);

  test.each([
    ['a long sentence', `${'Wij lopen samen naar huis en '.repeat(4)}dan gaan wij slapen.`, 'long-sentence'],
    ['a formal word', 'Wij berichten u inzake uw rekening.', 'formal-word'],
    ['a passive', 'Uw aanvraag wordt door ons bekeken.', 'passive'],
    ['a verb in two parts that stand far apart', 'Wij hebben gisteren met de mensen van uw eigen wijk lang gepraat.', 'split-verb'],
    ['abstract nouns', 'De beoordeling leidt tot een vaststelling.', 'abstract-nouns'],
  ])('%s', (_what, text, rule) => {
    expect(rules(text)).toContain(rule);
  });

  test('plain sentences have none', () => {
    expect(rules('U kunt ons bellen. Wij hebben tijd voor u. Betalen kan ook in delen. Uw rekening staat nog open.')).toEqual([]);
  });

  test('say where, and what would be plainer', () => {
    const text = 'Bel ons. Wij schrijven u teneinde te helpen.';
    const [flag] = readingLevel(text).flags;
    expect(text.slice(flag?.start, flag?.end)).toBe('teneinde');
    expect(flag?.advice).toContain('om');
  });
});

test('there are at least 300 formal words, each with something plainer', () => {
  expect(FORMAL_WORDS.size).toBeGreaterThanOrEqual(300);
  for (const [formal, plain] of FORMAL_WORDS) expect(plain, formal).not.toBe('');
});

test('a plainer text has a lower index and a lower level', () => {
  const hard = readingLevel(
    'Ingevolge de vigerende regelgeving dient de verschuldigde vergoeding, behoudens een toegekende kwijtschelding, door u uiterlijk binnen de gestelde termijn te worden voldaan.',
  );
  const plain = readingLevel('U moet dit bedrag betalen. Doe dat voor 1 maart. Hebt u kwijtschelding? Dan hoeft u niets te doen.');
  expect(hard.index).toBeGreaterThan(plain.index);
  expect([hard.level, plain.level]).toEqual(['above', 'A2']);
});

test('a text without words has no level', () => {
  expect(() => readingLevel('12 34')).toThrow(RangeError);
});

test.each([
  ['double-negation', 'Het is niet onmogelijk om dit te krijgen.', 'niet onmogelijk'],
  [
    'preposition-chain',
    'De aanvraag van de vergoeding voor de kosten van het vervoer naar school is binnen.',
    'van de vergoeding voor de kosten van het vervoer naar',
  ],
  ['rare-word', 'Wij letten op de verduurzaming van uw huis.', 'verduurzaming'],
])('%s is flagged with the words that it is about', (rule, text, words) => {
  const flag = readingLevel(text).flags.find((found) => found.rule === rule);
  expect(text.slice(flag?.start, flag?.end)).toBe(words);
});

test.each([
  ['two clauses that each say no', 'U hoeft niets te doen, en u krijgt geen rekening.'],
  ['a place or a name', 'Wij kennen mevrouw Achterbergse uit Hoogezandsedijk.'],
  ['an address', 'Kijk op verduurzaming.wilgendam.example.'],
  ['a name that ends as a participle does', 'Dit is alles wat wij weten van uw jaar met de Belastingdienst.'],
  ['words that are known apart', 'Dat geldt voor januari-maart en voor oktober-december.'],
  ['the keyword of an answer', 'Hebt u geen voorkeur, sms dan GEEN naar 1234.'],
])('%s is not flagged', (_what, text) => expect(readingLevel(text).flags).toEqual([]));

test('a word that the organisation knows is not rare', () => {
  expect(readingLevel('Wij letten op de verduurzaming van uw huis.', new Set(['verduurzaming'])).flags).toEqual([]);
});

test('English is measured by its sentences and its syllables', () => {
  const { averageSentence, readingEase, long } = englishMeasures('We help you. You can call us at any time that you like.', 8);
  expect([averageSentence, long.map(({ text }) => text)]).toEqual([6.5, ['You can call us at any time that you like.']]);
  expect(readingEase).toBeGreaterThan(90);
});
