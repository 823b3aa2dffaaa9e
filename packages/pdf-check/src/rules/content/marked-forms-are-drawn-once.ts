import type { Rule } from '../../finding.ts';

/** A form XObject with content of elements can be in one place alone: else it is read where it is not. */
export const markedFormsAreDrawnOnce: Rule = {
  code: 'marked-forms-are-drawn-once',
  severity: 'fault',
  clauses: { 'ua-1': '7.20' },
  checkpoint: '30-002',
  *faults({ content }) {
    const marked = new Set(content.marks.flatMap(({ mark }) => (mark.mcid === undefined ? [] : [mark.stream])));
    for (const form of content.drawnOften)
      if (marked.has(form)) yield { place: { object: form }, found: 'a form XObject with MCIDs that is drawn more than once', expected: 'such a form once' };
  },
};
