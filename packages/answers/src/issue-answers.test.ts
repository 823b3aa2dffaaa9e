import { describe, expect, test } from 'vitest';
import { newAnswerId } from './answer-id.ts';
import { parseAnswerKey } from './answer-key.ts';
import { type AnswerOffer, issueAnswers } from './issue-answers.ts';
import { issuedRecord } from './issued-record.ts';

const offer: AnswerOffer = {
  artifact: 'conversation-choice',
  options: [
    { id: 'bram', keyword: 'BRAM' },
    { id: 'anna', keyword: 'ANNA' },
    { id: 'not-now', keyword: 'NIET NU' },
  ],
  expires: new Date('2027-01-01T00:00:00.400Z'),
  key: parseAnswerKey('773a4fa29b88e3f28dc7eaa78f758da4c2d2dafd157a4faaca8a58a9c888edc1'),
  website: 'https://geld.wilgendam.example/hulp/',
};

test('each option has a link, below the website and behind #, where no server reads it', () => {
  const { links } = issueAnswers(offer);
  expect(Object.keys(links)).toEqual(['bram', 'anna', 'not-now']);
  for (const link of Object.values(links)) expect(link).toMatch(/^https:\/\/geld\.wilgendam\.example\/hulp\/keuze#[\w-]+\.[\w-]+\.[\w-]+$/);
});

test('the record keeps the options in the order in which they were shown', () => {
  const { id, code, record } = issueAnswers(offer);
  expect(issuedRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual({
    id,
    code,
    artifact: offer.artifact,
    options: offer.options,
    expires: '2027-01-01T00:00:00.000Z',
  });
});

test('letter, email and SMS of one person agree', () => {
  const id = newAnswerId();
  expect(issueAnswers({ ...offer, id })).toEqual(issueAnswers({ ...offer, id }));
  expect(issueAnswers(offer).id).not.toBe(issueAnswers(offer).id);
});

describe('options that an answer could confuse are refused:', () => {
  test.each([
    ['none', []],
    [
      'the same keyword in another spelling',
      [
        { id: 'a', keyword: 'André' },
        { id: 'b', keyword: 'ANDRE' },
      ],
    ],
    [
      'a keyword that is the id of another',
      [
        { id: 'anna', keyword: 'BRAM' },
        { id: 'b', keyword: 'Anna' },
      ],
    ],
    [
      'the same id',
      [
        { id: 'a', keyword: 'X' },
        { id: 'a', keyword: 'Y' },
      ],
    ],
    ['a word of courtesy', [{ id: 'a', keyword: 'Graag' }]],
    ['a keyword with a word of courtesy in it', [{ id: 'a', keyword: 'GRAAG BELLEN' }]],
    ['a keyword of signs', [{ id: 'a', keyword: '?' }]],
    ['a keyword that could be a code', [{ id: 'a', keyword: issueAnswers(offer).code }]],
    ['an id that is no name', [{ id: 'Anna B', keyword: 'ANNA' }]],
  ])('%s', (_name, options) => expect(() => issueAnswers({ ...offer, options })).toThrow(RangeError));
});

test('a website without https, and a moment that is none, are refused', () => {
  expect(() => issueAnswers({ ...offer, website: 'http://geld.wilgendam.example' })).toThrow(RangeError);
  expect(() => issueAnswers({ ...offer, website: 'https://geld.wilgendam.example/?x=1' })).toThrow(RangeError);
  expect(() => issueAnswers({ ...offer, expires: new Date('soon') })).toThrow(RangeError);
});
