import { PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { boxOf } from '../../file/pages.ts';
import type { Rule } from '../../finding.ts';
import { fieldName } from '../../forms/fields.ts';

/** How an annotation looks is in the file, and is one look. */
export const annotationsAreDrawn: Rule = {
  code: 'annotations-are-drawn',
  severity: 'fault',
  clauses: { 'a-2a': '6.3.3' },
  *faults(pdf) {
    for (const { dict, ref, page, subtype } of pdf.annotations) {
      const place = { page, object: ref };
      const looks = pdf.dict(dict, 'AP');
      const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(pdf, dict, 'Rect') ?? [];
      if (looks === undefined) {
        if (subtype !== 'Popup' && subtype !== 'Link' && (right > left || top > bottom))
          yield { place, found: `a ${subtype} without a look of its own`, expected: '/AP' };
        continue;
      }
      const others = pdf.entries(looks).filter(([key]) => key !== 'N');
      if (others.length > 0) yield { place, found: `a ${subtype} with other looks (${others.map(([key]) => key).join(', ')})`, expected: '/AP with /N alone' };
      const look = pdf.get(looks, 'N');
      const hasStates = subtype === 'Widget' && fieldName(pdf, dict, 'FT') === 'Btn';
      if (hasStates ? !(look instanceof PDFDict) : !(look instanceof PDFStream))
        yield { place, found: `a ${subtype} of which /N is of another kind`, expected: hasStates ? 'a look for each state' : 'one look' };
    }
  },
};
