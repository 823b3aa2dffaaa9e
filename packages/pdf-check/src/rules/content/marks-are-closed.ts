import type { Rule } from '../../finding.ts';

/** Each sequence of marked content ends within the stream it began in (ISO 32000-1, 14.6.1). */
export const marksAreClosed: Rule = {
  code: 'marks-are-closed',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.2.2' },
  *faults({ content }) {
    for (const [page, count] of content.unbalanced)
      yield { place: { page }, found: `${count} sequences of marked content that do not begin or do not end`, expected: 'an EMC for each BMC and BDC' };
  },
};
