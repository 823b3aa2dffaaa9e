import { expect, test } from 'vitest';
import { flagsIn } from './flags.ts';
import { hardSentences } from './hard-sentences.ts';
import { readingLevel } from './reading-level.ts';

const LONG = 'Ingevolge de regeling wordt uw aanvraag door ons in behandeling genomen nadat alle gegevens die wij van u nodig hebben zijn ontvangen.';
const EASY = Array.from({ length: 24 }, () => 'Wij helpen u graag.').join(' ');

test('one sentence that nobody can read is found between many that are easy', () => {
  const text = `${EASY} ${LONG} ${EASY}`;
  expect(readingLevel(text).level).toBe('A2');
  const [hard, ...others] = hardSentences(text, 'B1', flagsIn(text));
  expect(others).toEqual([]);
  expect(text.slice(hard?.start, hard?.end)).toBe(LONG);
  expect(hard?.words).toBe(22);
  expect(hard?.flags).toBeGreaterThanOrEqual(3);
});

test('what is long depends on the level', () => {
  const text = 'U kunt ons bellen als u vragen hebt over deze brief of over uw rekening van deze maand.';
  expect(hardSentences(text, 'A2', [])).toHaveLength(1);
  expect(hardSentences(text, 'B1', [])).toHaveLength(0);
});
