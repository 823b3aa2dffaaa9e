import { PDFRawStream } from '@cantoo/pdf-lib';
import { isName } from '../../content/content-stream.ts';
import { nameOf } from '../../file/pdf-file.ts';
import type { Rule } from '../../finding.ts';

const FILTERS: ReadonlySet<string> = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode'.split(' '),
);
const INLINE: ReadonlySet<string> = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT'.split(' '),
);

/** LZW was once nobody's to use; encryption in a filter locks a part of the file. */
export const filtersAreAllowed: Rule = {
  code: 'filters-are-allowed',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.7.2, 6.1.10' },
  *faults(pdf) {
    const expected = 'a filter of ISO 32000-1, table 6, but LZWDecode and Crypt';
    for (const [ref, object] of pdf.objects) {
      if (!(object instanceof PDFRawStream)) continue;
      const other = pdf
        .array(object.dict, 'Filter')
        .map((entry) => nameOf(pdf.resolve(entry)) ?? '')
        .find((filter) => !FILTERS.has(filter));
      if (other !== undefined && pdf.name(object.dict, 'Type') !== 'XRef') yield { place: { object: ref.toString() }, found: `the filter ${other}`, expected };
    }
    for (const { page, entry } of pdf.content.inlineImages) {
      const filter = entry('Filter', 'F');
      const names = (Array.isArray(filter) ? filter : [filter]).flatMap((name) => (isName(name) ? [name.name] : []));
      const other = names.find((name) => !INLINE.has(name));
      if (other !== undefined) yield { place: { page }, found: `the filter ${other} of a picture`, expected };
    }
  },
};
