import { innermost } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';
import { usesOf } from '../../fonts/uses.ts';

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
          const isSaid = innermost(mark, ({ actualText }) => actualText !== undefined) !== undefined;
          for (let node = pdf.nodeAround(mark); !isSaid && node !== undefined; node = node.parent)
            if (pdf.string(node.dict, 'ActualText') !== undefined) return false;
          return !isSaid;
        });
      },
      (codes, name) => ({ found: `the codes ${codes} of ${name}, which stand for characters of private use`, expected: '/ActualText around them' }),
    ),
};
