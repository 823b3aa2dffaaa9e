import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';
import { listedWords, wordList } from './words.ts';

const WORDS = wordList('enforcement-words.json');

export const hatsApart: MessageRule = {
  code: 'hats-apart',
  title: 'Hulp staat niet in één bericht met een besluit of met handhaving',
  source: report('h. 4, ontwerpstudie 1: pettenverwarring'),
  severity: 'error',
  check: (message) => listedWords(message, WORDS, { mayBeDenied: true }),
  good: { text: 'Wij helpen u graag. Wij geven geen boetes.' },
  bad: { text: 'Wij helpen u graag. Betaalt u niet op tijd, dan volgt een dwangbevel.' },
};
