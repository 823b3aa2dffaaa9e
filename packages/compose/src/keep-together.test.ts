import { describe, expect, test } from 'vitest';
import { keepInlinesTogether, keepTogether } from './keep-together.ts';

/** A hard space as a reader of this file sees it. */
const shown = (words: string) => keepTogether(words).replaceAll('\u00a0', '_');

describe('a line does not end', () => {
  test.each([
    ['within a time', 'maandag tot en met vrijdag, 9 tot 17 uur', 'maandag tot en met vrijdag, 9_tot_17_uur'],
    ['within a time with minutes', 'van 9.30 tot 12.00 uur', 'van 9.30_tot_12.00_uur'],
    ['within a time in English', 'Monday to Friday, 9 am to noon', 'Monday to Friday, 9_am_to_noon'],
    ['within a time in Turkish', 'saat 9 ile 17 arası', 'saat 9_ile_17_arası'],
    ['within an amount', 'Dat kost € 15 per maand, of € 1.250,50.', 'Dat kost €_15 per maand, of €_1.250,50.'],
    ['within a phone number', 'Bel 085 000 12 30. Of mail.', 'Bel 085_000_12_30. Of mail.'],
    ['within a postcode', 'Postbus 100, 3999 ZZ Wilgendam', 'Postbus 100, 3999_ZZ Wilgendam'],
    ['within the name of a step', 'Weet u dat niet? Doe eerst stap 2.', 'Weet u dat niet? Doe eerst stap_2.'],
    ['between a number and what it counts', 'Binnen 5 werkdagen, hooguit 30 minuten.', 'Binnen 5_werkdagen, hooguit 30_minuten.'],
  ])('%s', (_where, words, kept) => expect(shown(words)).toBe(kept));
});

test.each(['In 2025 betaalde u alles.', 'PDF/A-2 is een soort bestand.', 'Van maandag tot vrijdag.'])('elsewhere it may: %s', (words) =>
  expect(keepTogether(words)).toBe(words),
);

test('running text is kept together in all its parts, and a value stays with its sign', () => {
  expect(
    keepInlinesTogether([
      { kind: 'text', text: 'Tussen 9 en 17 uur: € ' },
      { kind: 'field', name: 'amount' },
      { kind: 'strong', children: [{ kind: 'text', text: ' 5 dagen' }] },
    ]),
  ).toEqual([
    { kind: 'text', text: 'Tussen 9\u00a0en 17\u00a0uur: €\u00a0' },
    { kind: 'field', name: 'amount' },
    { kind: 'strong', children: [{ kind: 'text', text: ' 5\u00a0dagen' }] },
  ]);
});
