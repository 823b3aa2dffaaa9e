import { type Breaks, replaced } from './break.ts';

export const FILE_BREAKS: Breaks = {
  // A lock that no password of ours opens: what is behind it is not told.
  'can-be-opened': { pdf: (pdf) => pdf.encrypt(-4), also: ['not-encrypted'] },
  'encryption-lets-readers-in': { pdf: (pdf) => pdf.encrypt(0), also: ['not-encrypted', 'can-be-opened'] },
  'not-encrypted': { pdf: (pdf) => pdf.encrypt(-4), also: ['can-be-opened'] },
  'header-is-plain': { bytes: (bytes) => replaced(bytes, /%PDF-1\.\d/, '%PDF-2.0') },
  'header-says-bytes': { bytes: (bytes) => replaced(bytes, /%[\x80-\xff]{4}/, '%abcd') },
  'has-an-id': { bytes: (bytes) => replaced(bytes, /\/ID (?=\[)/g, '/Id ') },
  'nothing-after-the-end': { bytes: (bytes) => Buffer.concat([bytes, Buffer.from('and more')]) },
  'objects-are-found': { bytes: (bytes) => replaced(bytes, /startxref\n\d+/, 'startxref\n1') },
  'objects-stand-apart': { bytes: (bytes) => replaced(bytes, /\n(\d+) 0 obj\n/, '\n$1 0 obj ') },
  'strings-are-whole': { pdf: (pdf) => pdf.set(pdf.element('P'), 'T', pdf.hex('414')) },
  'streams-are-as-long-as-they-say': { bytes: (bytes) => replaced(bytes, /(?<=\/Length )\d(?=\d{2})/, '0') },
  'streams-are-in-the-file': { pdf: (pdf) => pdf.streamWith('', { F: pdf.text('elsewhere.txt') }) },
  'filters-are-allowed': { pdf: (pdf) => pdf.streamWith('', { Filter: 'LZWDecode' }) },
  'within-limits': { pdf: (pdf) => pdf.set(pdf.element('P'), 'T', pdf.text('x'.repeat(40_000))) },
  'names-are-utf-8': { pdf: (pdf) => pdf.set(pdf.find('Font', 'Type0'), 'BaseFont', 'AAAAAA+Caf#E9') },
  'permissions-are-known': { pdf: (pdf) => pdf.set(pdf.catalog, 'Perms', pdf.object({ Other: {} })) },
  'embedded-files-have-names': {
    pdf: (pdf) => pdf.register(pdf.object({ Type: 'Filespec', F: pdf.text('a.pdf'), EF: { F: pdf.streamWith('%PDF-1.7', {}) } })),
  },
  'embedded-files-are-archives': {
    pdf: (pdf) => pdf.register(pdf.object({ Type: 'Filespec', F: pdf.text('a.csv'), UF: pdf.text('a.csv'), EF: { F: pdf.streamWith('a;b', {}) } })),
  },
  'one-way-to-show-it': { pdf: (pdf) => pdf.set(pdf.catalog, 'Requirements', pdf.object([])) },
  'optional-content-has-names': { pdf: (pdf) => pdf.set(pdf.catalog, 'OCProperties', pdf.object({ OCGs: [], D: {} })) },
  'optional-content-stays': { pdf: (pdf) => pdf.set(pdf.catalog, 'OCProperties', pdf.object({ OCGs: [], D: { Name: pdf.text('all'), AS: [] } })) },
  'optional-content-is-listed': {
    pdf: (pdf) => {
      const layer = pdf.register(pdf.object({ Type: 'OCG', Name: pdf.text('a layer') }));
      pdf.set(pdf.catalog, 'OCProperties', pdf.object({ OCGs: [layer], D: { Name: pdf.text('all'), Order: [] } }));
    },
  },
  'has-metadata': { pdf: (pdf) => pdf.remove(pdf.catalog, 'Metadata'), also: ['says-pdf-a', 'says-pdf-ua'] },
  'metadata-can-be-read': { pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace('</rdf:RDF>', '')), also: ['says-pdf-a', 'says-pdf-ua'] },
  'metadata-is-written-plainly': { pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace(/<\?xpacket begin="[^"]*"/, '$& bytes="1000"')) },
  'has-title': { pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/s, '')) },
  'says-pdf-a': { pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace('pdfaid:conformance="A"', 'pdfaid:conformance="B"')) },
  'says-pdf-ua': { pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace('pdfuaid:part="1"', '')) },
  'metadata-uses-known-words': {
    pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace('<rdf:Description', '<rdf:Description xmlns:own="https://own.nl/" own:word="1"')),
  },
  'extension-schemas-are-whole': { pdf: (pdf) => pdf.changeMetadata((xmp) => xmp.replace(/<pdfaProperty:description>[^<]*<\/pdfaProperty:description>/, '')) },
  'title-is-shown': { pdf: (pdf) => pdf.remove(pdf.catalog, 'ViewerPreferences') },
};
