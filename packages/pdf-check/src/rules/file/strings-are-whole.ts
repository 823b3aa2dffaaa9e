import { PDFHexString } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

export const stringsAreWhole: Rule = {
  code: 'strings-are-whole',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.6' },
  *faults({ everything }) {
    for (const { object, ref } of everything) {
      if (!(object instanceof PDFHexString)) continue;
      const digits = object.asString().replace(/[\0\t\n\f\r ]/g, '');
      if (digits.length % 2 === 1 || /[^0-9A-Fa-f]/.test(digits))
        yield { place: { object: ref }, found: 'a hexadecimal string that is not whole', expected: 'an even number of digits, and nothing else' };
    }
  },
};
