import { englishMeasures } from '@aanreik/reading-level';
import { type Hit, type MessageRule, spanAt } from '../rule.ts';

/** In words. English has one catalogue, held to about what B1 is in Dutch. */
const AVERAGE = 13;
const LONGEST = 25;
/** Flesch Reading Ease: from here up, plain English. */
const EASE = 60;

export const plainEnglish: MessageRule = {
  code: 'plain-english',
  title: 'Engels is zo eenvoudig als onze B1-toets voor Nederlands, met minder maten',
  source: 'Flesch (1948); plain English: GOV.UK, zinnen tot 25 woorden',
  severity: 'error',
  check: (message) => {
    if (message.language !== 'en' || message.channel === 'sms') return [];
    const { averageSentence, readingEase, long } = englishMeasures(message.text, LONGEST);
    return [
      ...(averageSentence <= AVERAGE ? [] : [{ found: `${averageSentence.toFixed(1)} words a sentence on average`, expected: `at most ${AVERAGE}` }]),
      ...(readingEase >= EASE ? [] : [{ found: `a reading ease of ${readingEase.toFixed(0)}`, expected: `at least ${EASE} (Flesch)` }]),
      ...long.map(
        ({ start, end }): Hit => ({ severity: 'warning', found: 'a long sentence', expected: `at most ${LONGEST} words`, span: spanAt(message, start, end) }),
      ),
    ];
  },
  good: { language: 'en', text: 'We can help you. Call us today or walk in. You choose what we talk about.' },
  bad: {
    language: 'en',
    text: 'Notwithstanding the aforementioned considerations, applicants are encouraged to communicate their individual financial circumstances to the administration in order to facilitate an appropriate determination.',
  },
};
