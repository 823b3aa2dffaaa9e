import { innermost } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';
import { usesOf } from '../../fonts/uses.ts';
import { outwards } from '../../structure/structure-tree.ts';

const PRIVATE = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/;

/** Nobody else knows what a character of the private use area is: words beside it say so. */
export const privateCharactersHaveWords: Rule = {
  code: 'private-characters-have-words',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.11.7.3' },
  faults: (pdf) =>
    usesOf(
      pdf,
      ({ font }, { code, marks }) => {
        if (!PRIVATE.test(font.textOf(code) ?? '')) return false;
        return [...marks].some((mark) => {
          if (innermost(mark, ({ actualText }) => actualText !== undefined) !== undefined) return false;
          for (const { dict } of outwards(pdf.nodeAround(mark))) if (pdf.string(dict, 'ActualText') !== undefined) return false;
          return true;
        });
      },
      (codes, name) => ({ found: `the codes ${codes} of ${name}, which stand for characters of private use`, expected: '/ActualText around them' }),
    ),
};
