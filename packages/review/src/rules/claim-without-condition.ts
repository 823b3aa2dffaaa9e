import type { Hit, MessageRule, ReviewedMessage } from '../rule.ts';
import { listedWords, wordList } from './words.ts';

const WORDS = wordList('claim-words.json');

/** Words of claims in a sentence that no claim of the artifact finds. A question claims nothing. */
function uncovered(message: ReviewedMessage): readonly Hit[] {
  const { claims } = message.artifact;
  if (claims === undefined) return [];
  const open = message.sentences.filter(({ text }) => !text.endsWith('?') && !claims.some(({ words }) => words[message.language]?.test(text)));
  return listedWords({ ...message, sentences: open }, WORDS, { mayBeDenied: false }).map(({ found, expected, ...place }) => ({
    ...place,
    found,
    expected: `a claim in claims.ts that says when it is true; or other words, that say ${expected}`,
  }));
}

export const claimWithoutCondition: MessageRule = {
  code: 'claim-without-condition',
  title: 'Wat een tekst over de lezer beweert, staat in claims.ts met wanneer het waar is',
  source: 'Algemene wet bestuursrecht artikel 3:2: zorgvuldig',
  severity: 'error',
  check: uncovered,
  good: { claims: [{ id: 'on-time', words: { nl: /op tijd/i }, holds: () => true }], text: 'Uw aangiften kwamen op tijd binnen.' },
  bad: { claims: [], text: 'Uw aangiften kwamen op tijd binnen.' },
};
