import type { Rule } from '../../finding.ts';
import { usesOf } from '../../fonts/uses.ts';

/** Without a way to Unicode a text is a drawing: nothing can be read out, searched or copied. */
export const charactersHaveUnicode: Rule = {
  code: 'characters-have-unicode',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.7', 'a-2a': '6.2.11.7.2' },
  checkpoint: '31-027',
  faults: (pdf) =>
    usesOf(
      pdf,
      ({ font }, { code }) => font.textOf(code) === undefined,
      (codes, name) => ({
        found: `the codes ${codes} of ${name}, which stand for no known character`,
        expected: '/ToUnicode with each code that is used',
      }),
    ),
};
