import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { BreakablePdf } from '../broken-pdf.ts';
import type { Breaks } from './break.ts';

/** Gives the letter an element with content of its own: an MCID that the ParentTree leads back from. */
function addContent(pdf: BreakablePdf, mcid: number): void {
  const numbers = pdf.dict(pdf.tree, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
  const page = numbers.lookup(1, PDFArray);
  const element = pdf.object({ Type: 'StructElem', S: 'P', Pg: pdf.refTo(pdf.page(1)), K: [mcid] });
  const ref = pdf.addKid(pdf.element('Sect'), element as Parameters<typeof pdf.addKid>[1]);
  while (page.size() <= mcid) page.push(ref);
}

/** The number that content of the first page has next. */
function nextMcid(pdf: BreakablePdf): number {
  return pdf.dict(pdf.tree, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray).lookup(1, PDFArray).size();
}

export const CONTENT_BREAKS: Breaks = {
  'content-is-marked': { pdf: (pdf) => pdf.draw(pdf.page(1), '10 10 5 5 re f') },
  'artifacts-stand-apart': { pdf: (pdf) => pdf.drawAround(pdf.page(1), '/Artifact <</Type /Page>> BDC', 'EMC') },
  'artifacts-say-their-kind': { pdf: (pdf) => pdf.draw(pdf.page(1), '/Artifact BMC BT /F1 9 Tf <0001> Tj ET EMC') },
  'marks-are-closed': { pdf: (pdf) => pdf.draw(pdf.page(1), '/Artifact BMC') },
  'marked-content-is-in-the-tree': { pdf: (pdf) => pdf.dropKid(pdf.element('H1')) },
  'elements-name-what-is-there': { pdf: (pdf) => addContent(pdf, nextMcid(pdf)) },
  'each-mcid-once': {
    pdf: (pdf) => {
      const mcid = nextMcid(pdf);
      addContent(pdf, mcid);
      pdf.draw(pdf.page(1), `/P <</MCID ${mcid}>> BDC EMC /P <</MCID ${mcid}>> BDC EMC`);
    },
  },
  'each-mcid-has-one-element': {
    pdf: (pdf) => {
      const mcid = nextMcid(pdf);
      addContent(pdf, mcid);
      addContent(pdf, mcid);
      pdf.draw(pdf.page(1), `/P <</MCID ${mcid}>> BDC EMC`);
    },
    also: ['parent-tree-leads-back'],
  },
  'mcids-are-not-nested': {
    pdf: (pdf) => {
      const mcid = nextMcid(pdf);
      addContent(pdf, mcid);
      addContent(pdf, mcid + 1);
      pdf.draw(pdf.page(1), `/P <</MCID ${mcid}>> BDC /P <</MCID ${mcid + 1}>> BDC EMC EMC`);
    },
  },
  'marked-forms-are-drawn-once': {
    pdf: (pdf) => {
      const form = pdf.form('/P <</MCID 0>> BDC EMC', { StructParents: 900 });
      const element = pdf.object({ Type: 'StructElem', S: 'P', K: [{ Type: 'MCR', Pg: pdf.refTo(pdf.page(1)), Stm: form, MCID: 0 }] });
      const ref = pdf.addKid(pdf.element('Sect'), element as Parameters<typeof pdf.addKid>[1]);
      const numbers = pdf.dict(pdf.tree, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
      numbers.push(PDFNumber.of(900));
      numbers.push(pdf.object([ref]));
      pdf.addResource(pdf.page(1), 'XObject', 'Twice', form);
      pdf.draw(pdf.page(1), '/Twice Do /Twice Do');
    },
  },
  'streams-can-be-read': {
    pdf: (pdf) =>
      pdf
        .page(1)
        .lookup(PDFName.of('Contents'), PDFArray)
        .push(pdf.streamWith('no Flate at all', { Filter: 'FlateDecode' })),
  },
  'language-tags-are-right': { pdf: (pdf) => pdf.set(pdf.element('Span'), 'Lang', pdf.text('Dutch, of course')) },
  'has-language': {
    pdf: (pdf) => {
      for (const document of pdf.elements('Document')) pdf.set(document, 'Lang', pdf.text('en'));
      pdf.changeMetadata((xmp) => xmp.replaceAll('x-default', 'en'));
      pdf.remove(pdf.catalog, 'Lang');
      pdf.remove(pdf.catalog, 'Outlines');
    },
    also: ['has-bookmarks'],
  },
  'text-has-language': {
    pdf: (pdf) => pdf.remove(pdf.catalog, 'Lang'),
    also: ['has-language', 'bookmarks-have-language', 'annotations-have-language', 'metadata-has-language', 'replacements-have-language'],
  },
  'replacements-have-language': {
    pdf: (pdf) => pdf.remove(pdf.catalog, 'Lang'),
    also: ['has-language', 'bookmarks-have-language', 'annotations-have-language', 'metadata-has-language', 'text-has-language'],
  },
  'bookmarks-have-language': {
    pdf: (pdf) => {
      for (const document of pdf.elements('Document')) pdf.set(document, 'Lang', pdf.text('en'));
      pdf.changeMetadata((xmp) => xmp.replaceAll('x-default', 'en'));
      pdf.remove(pdf.catalog, 'Lang');
    },
    also: ['has-language'],
  },
  'annotations-have-language': {
    pdf: (pdf) => {
      for (const document of pdf.elements('Document')) pdf.set(document, 'Lang', pdf.text('en'));
      pdf.changeMetadata((xmp) => xmp.replaceAll('x-default', 'en'));
      pdf.remove(pdf.catalog, 'Lang');
      pdf.remove(pdf.catalog, 'Outlines');
      pdf.addAnnotation({ Subtype: 'Popup', Contents: pdf.text('a note') });
    },
    also: ['has-language', 'has-bookmarks'],
  },
  'fields-have-language': {
    pdf: (pdf) => {
      for (const document of pdf.elements('Document')) pdf.set(document, 'Lang', pdf.text('en'));
      pdf.changeMetadata((xmp) => xmp.replaceAll('x-default', 'en'));
      pdf.remove(pdf.catalog, 'Lang');
      pdf.remove(pdf.catalog, 'Outlines');
      const widget = pdf.addAnnotation({ Subtype: 'Widget', FT: 'Tx', TU: pdf.text('a name') });
      pdf.set(widget, 'Rect', pdf.object([-50, -50, -40, -40]));
    },
    also: ['has-language', 'has-bookmarks'],
  },
  'metadata-has-language': {
    pdf: (pdf) => {
      for (const document of pdf.elements('Document')) pdf.set(document, 'Lang', pdf.text('en'));
      pdf.remove(pdf.catalog, 'Lang');
      pdf.remove(pdf.catalog, 'Outlines');
    },
    also: ['has-language', 'has-bookmarks'],
  },
};
