import { type Flag, flagsIn } from '@aanreik/reading-level';
import type { Severity } from '../finding.ts';
import { type MessageRule, type ReviewedMessage, spanAt } from '../rule.ts';

/** Chosen where the flag is nearly always right; what is a matter of taste is a note. */
const SEVERITY: Readonly<Record<Flag['rule'], Severity>> = {
  'long-sentence': 'warning',
  'formal-word': 'warning',
  passive: 'note',
  'split-verb': 'note',
  'abstract-nouns': 'note',
  'double-negation': 'note',
  'preposition-chain': 'note',
  'rare-word': 'note',
};

export const plainDutch: MessageRule = {
  code: 'plain-dutch',
  title: 'Woorden en zinnen die makkelijker kunnen',
  source: 'Onze eigen toets: docs/reading-level.md',
  severity: 'warning',
  check: (message) =>
    tooHardIn(message).map(({ rule, start, end, advice }) => ({
      severity: SEVERITY[rule],
      found: `${rule}: "${message.text.slice(start, end)}"`,
      expected: advice,
      span: spanAt(message, start, end),
    })),
  good: { text: 'Wij helpen u graag.' },
  bad: { text: 'Ingevolge de regeling dient u contact met ons op te nemen.' },
};

/**
 * What could be easier for its readers. Readers at B2 were asked what they read: there the test of the whole message is
 * enough.
 */
export function tooHardIn({ language, level, text, knownWords }: ReviewedMessage): readonly Flag[] {
  return language !== 'nl' || level === 'B2' ? [] : flagsIn(text, knownWords);
}
