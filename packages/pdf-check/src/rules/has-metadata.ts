import type { PdfRule } from '../finding.ts';

export const hasMetadata: PdfRule = {
  id: 'has-metadata',
  checkpoint: '06-001, 06-003',
  *faults({ xmp }) {
    if (xmp === undefined) yield { found: 'no XMP metadata', expected: 'a metadata stream in the catalog' };
    else if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]*\S[^<]*<\/rdf:li>/.test(xmp))
      yield { found: 'no title in the metadata', expected: 'dc:title with the title of the letter' };
  },
};
