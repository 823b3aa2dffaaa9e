import { expect, test } from 'vitest';
import { boxesOf, findMarks, markAt } from './find-words.ts';

/** The words that are marked, in pieces of text that follow each other. */
const marked = (pieces: readonly string[], marks: Parameters<typeof findMarks>[1]) =>
  findMarks(pieces, marks).map(({ piece, start, end }) => pieces[piece]?.slice(start, end));

test.each([
  ['behind an accent', ['Café één: de boete vervalt'], 'boete', ['boete']],
  ['behind an accent that is written apart', ['Cafe\u0301 e\u0301e\u0301n: de boete'], 'boete', ['boete']],
  ['with an accent that the page writes apart', ['Het is e\u0301e\u0301n boete'], 'één boete', ['e\u0301e\u0301n boete']],
  ['behind an emoji', ['Hallo 👋🏽 boete'], 'boete', ['boete']],
  ['with a soft hyphen on the page', ['een ver\u00adzekering'], 'verzekering', ['ver\u00adzekering']],
  ['with a soft hyphen in the text', ['een verzekering'], 'ver\u00adzekering', ['verzekering']],
  ['with a ligature', ['een oﬃcieel stuk'], 'officieel', ['oﬃcieel']],
  ['over the end of a line', ['Dit is een lange', 'zin op papier.'], 'lange zin', ['lange', 'zin']],
  ['with a hard space', ['bel 085\u00a0000'], 'bel 085 000', ['bel 085\u00a0000']],
])('words are marked as they are: %s', (_where, pieces, words, expected) => {
  expect(marked(pieces, [{ words }])).toEqual(expected);
});

test('a word is not marked inside a longer one', () => {
  expect(marked(['boetes, een boete. Geldboete'], [{ words: 'boete' }])).toEqual(['boete']);
  expect(findMarks(['boetes, een boete'], [{ words: 'boete' }])).toEqual([{ piece: 0, start: 12, end: 17 }]);
  expect(marked(['één'], [{ words: 'e' }])).toEqual([]);
});

test('of a word that is there twice, the one that is meant is marked', () => {
  const text = 'De brieven worden rood. De boetes worden hoger.';
  const at = text.lastIndexOf('worden');
  expect(findMarks([text], [markAt(text, at, at + 6)])).toEqual([{ piece: 0, start: at, end: at + 6 }]);
  expect(findMarks([text], [{ words: 'worden' }])).toHaveLength(2);
});

test('marks that lie over each other are one', () => {
  expect(marked(['Wij helpen u graag'], [{ words: 'helpen u' }, { words: 'u graag' }])).toEqual(['helpen u graag']);
});

test('on a page, a mark is where its letters are, however wide the others', () => {
  const piece = { text: 'iiW', left: 0.1, top: 0.2, width: 0.5, height: 0.02, edges: [0, 0.1, 0.2, 1] };
  const page = [{ ...piece, text: 'i W', edges: [0, 0.1, 0.2, 1] }];
  expect(boxesOf(page, [{ words: 'W' }])).toEqual([{ left: 0.1 + 0.2 * 0.5, top: 0.2, width: 0.4, height: 0.02 }]);
});
