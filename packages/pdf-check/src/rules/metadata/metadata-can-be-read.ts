import type { Rule } from '../../finding.ts';

/** Metadata is XML in which one resource is described (ISO 16684-1). */
export const metadataCanBeRead: Rule = {
  code: 'metadata-can-be-read',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.6.2.1' },
  checkpoint: '06-003',
  *faults({ xmp, isLocked }) {
    if (xmp?.error !== undefined && !isLocked) yield { found: `metadata that is no XMP: ${xmp.error}`, expected: 'XML with rdf:RDF in it' };
  },
};
