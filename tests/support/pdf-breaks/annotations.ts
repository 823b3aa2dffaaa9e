import type { Breaks } from './break.ts';

export const ANNOTATION_BREAKS: Breaks = {
  'annotations-are-in-annot': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'Highlight', Contents: pdf.text('this') }) },
  'fields-are-in-form': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'Widget', FT: 'Tx', TU: pdf.text('a name') }, 'P') },
  'form-elements-hold-one-field': {
    pdf: (pdf) => {
      pdf.addAnnotation({ Subtype: 'Widget', FT: 'Tx', TU: pdf.text('a name') }, 'Form');
      // The one that was just added: others are lines to write on, which may hold more.
      for (const added of pdf.elements('Form').slice(-1)) pdf.addKid(added, pdf.newElement('P'));
    },
  },
  'links-are-in-link': { pdf: (pdf) => pdf.set(pdf.element('Link'), 'S', 'Span') },
  'annotations-have-text': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'Highlight' }, 'Annot') },
  'fields-have-names': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'Widget', FT: 'Tx' }, 'Form') },
  'links-have-text': { pdf: (pdf) => pdf.remove(pdf.find('Annot', 'Link'), 'Contents') },
  'no-trap-networks': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'TrapNet' }) },
  'tab-order-follows-structure': { pdf: (pdf) => pdf.remove(pdf.page(1), 'Tabs') },
  'media-says-what-it-is': { pdf: (pdf) => pdf.register(pdf.object({ Type: 'MediaClip', S: 'MCD', D: 'x' })) },
  'attachments-have-names': {
    pdf: (pdf) => {
      const file = pdf.streamWith('%PDF-1.7', { Type: 'EmbeddedFile' });
      const specification = pdf.register(pdf.object({ Type: 'Filespec', F: pdf.text('a.pdf'), EF: { F: file } }));
      pdf.addAnnotation({ Subtype: 'FileAttachment', Contents: pdf.text('a file'), FS: specification }, 'Annot');
    },
  },
  'printer-marks-are-no-content': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'PrinterMark' }, 'Annot') },
  'annotation-types-are-known': { pdf: (pdf) => pdf.addAnnotation({ Subtype: 'Movie', Contents: pdf.text('a film') }, 'Annot') },
  'annotations-are-shown': { pdf: (pdf) => pdf.remove(pdf.find('Annot', 'Link'), 'F') },
  'annotations-are-drawn': {
    pdf: (pdf) => pdf.remove(pdf.addAnnotation({ Subtype: 'Highlight', Contents: pdf.text('this') }, 'Annot'), 'AP'),
  },
  'no-dynamic-forms': {
    pdf: (pdf) => pdf.set(pdf.catalog, 'AcroForm', pdf.object({ Fields: [], XFA: pdf.stream('<config><dynamicRender>required</dynamicRender></config>') })),
    also: ['no-xfa'],
  },
  'no-xfa': { pdf: (pdf) => pdf.set(pdf.catalog, 'AcroForm', pdf.object({ Fields: [], XFA: pdf.stream('<config/>') })) },
  'fields-are-drawn': { pdf: (pdf) => pdf.set(pdf.catalog, 'AcroForm', pdf.object({ Fields: [], NeedAppearances: true })) },
  'fields-do-nothing': {
    pdf: (pdf) =>
      pdf.addAnnotation({ Subtype: 'Widget', FT: 'Tx', TU: pdf.text('a name'), A: pdf.object({ S: 'URI', URI: pdf.text('https://a.nl') }) }, 'Form'),
  },
  'nothing-runs': { pdf: (pdf) => pdf.set(pdf.catalog, 'OpenAction', pdf.object({ S: 'JavaScript', JS: pdf.text('app.alert(1)') })) },
  'nothing-happens-by-itself': { pdf: (pdf) => pdf.set(pdf.catalog, 'AA', pdf.object({})) },
};
