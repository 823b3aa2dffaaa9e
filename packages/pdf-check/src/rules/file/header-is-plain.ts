import type { Rule } from '../../finding.ts';

export const headerIsPlain: Rule = {
  code: 'header-is-plain',
  severity: 'fault',
  clauses: { 'ua-1': '6.1', 'a-2a': '6.1.2' },
  *faults({ raw }) {
    if (!/^%PDF-1\.[0-7]$/.test(raw.header)) yield { found: `a file that begins with '${raw.header.slice(0, 20)}'`, expected: '%PDF-1.0 to %PDF-1.7' };
  },
};
