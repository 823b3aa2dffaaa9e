import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

export const streamsAreInTheFile: Rule = {
  code: 'streams-are-in-the-file',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.7.1' },
  *faults(pdf) {
    for (const [ref, object] of pdf.objects) {
      if (!(object instanceof PDFRawStream)) continue;
      const keys = ['F', 'FFilter', 'FDecodeParms'].filter((key) => pdf.has(object.dict, key));
      if (keys.length > 0) yield { place: { object: ref.toString() }, found: `a stream with /${keys.join(', /')}`, expected: 'a stream in the file itself' };
    }
  },
};
