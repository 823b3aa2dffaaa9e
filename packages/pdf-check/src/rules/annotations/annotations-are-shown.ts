import type { Rule } from '../../finding.ts';

const [INVISIBLE, HIDDEN, PRINT, NO_VIEW, TOGGLE_NO_VIEW] = [1, 2, 4, 32, 256] as const;

/** What is on the screen is on paper too. */
export const annotationsAreShown: Rule = {
  code: 'annotations-are-shown',
  severity: 'fault',
  clauses: { 'a-2a': '6.3.2' },
  *faults(pdf) {
    for (const { dict, ref, page, subtype } of pdf.annotations) {
      const flags = pdf.number(dict, 'F');
      const isShown = flags !== undefined && (flags & PRINT) !== 0 && (flags & (INVISIBLE | HIDDEN | NO_VIEW | TOGGLE_NO_VIEW)) === 0;
      if (isShown || (flags === undefined && subtype === 'Popup')) continue;
      yield {
        place: { page, object: ref },
        found: `a ${subtype} with ${flags === undefined ? 'no /F' : `/F ${flags}`}`,
        expected: '/F 4: printed, and not hidden',
      };
    }
  },
};
