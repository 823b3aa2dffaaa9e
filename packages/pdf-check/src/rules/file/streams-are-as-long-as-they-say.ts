import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

export const streamsAreAsLongAsTheySay: Rule = {
  code: 'streams-are-as-long-as-they-say',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.7.1' },
  *faults(pdf) {
    if (pdf.encrypt !== undefined) return;
    for (const [ref, object] of pdf.objects) {
      if (!(object instanceof PDFRawStream)) continue;
      const length = pdf.number(object.dict, 'Length');
      if (length !== object.contents.length)
        yield {
          place: { object: ref.toString() },
          found: `a stream of ${object.contents.length} bytes with /Length ${length}`,
          expected: 'the length that it has',
        };
    }
  },
};
