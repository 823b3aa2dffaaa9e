import type { MessageRule } from '../rule.ts';
import { listedWords, wordList } from './words.ts';

const WORDS = wordList('duty-words.json');

export const oneWordForADuty: MessageRule = {
  code: 'one-word-for-a-duty',
  title: 'Wat de lezer moet doen heet in elk bericht hetzelfde',
  source: 'Taalunie, Leidraad heldere taal: één ding, één woord',
  severity: 'error',
  check: (message) => listedWords(message, WORDS, { mayBeDenied: false }),
  good: { text: 'U doet uw aangifte btw voor 1 mei.' },
  bad: { text: 'U moet uw opgave indienen voor 1 mei.' },
};
