import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';
import { listedWords, wordList } from './words.ts';

const WORDS = wordList('blaming-words.json');

export const noBlame: MessageRule = {
  code: 'no-blame',
  title: 'Geen verwijten en geen woorden die schrik aanjagen',
  source: report('h. 3: vertrouwen; niet-veroordelende communicatie'),
  severity: 'error',
  check: (message) => listedWords(message, WORDS, { mayBeDenied: false }),
  good: { text: 'Er staat nog een rekening open.' },
  bad: { text: 'U bent nalatig geweest.' },
};
