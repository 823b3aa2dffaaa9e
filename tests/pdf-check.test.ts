import { writeLetter } from '@aanreik/pdf';
import { checkPdf, PDF_RULES } from '@aanreik/pdf-check';
import { expect, test } from 'vitest';
import { BreakablePdf } from './support/broken-pdf.ts';
import { plainLetter, reactPdfLetter } from './support/letters.ts';

/** For each rule, what to break in a good letter so that this rule finds it. English, so that a phrase in another language is in it. */
const BREAKS: Readonly<Record<string, (pdf: BreakablePdf) => void>> = {
  'annotations-are-in-the-tree': (pdf) => pdf.remove(pdf.find('Annot', 'Link'), 'StructParent'),
  'annotations-have-text': (pdf) => pdf.remove(pdf.find('Annot', 'Link'), 'Contents'),
  'artifacts-stand-apart': (pdf) => pdf.drawAround(pdf.page(1), '/Artifact BMC', 'EMC'),
  'characters-have-unicode': (pdf) => pdf.remove(pdf.find('Font', 'Type0'), 'ToUnicode'),
  'colours-are-defined': (pdf) => pdf.remove(pdf.catalog, 'OutputIntents'),
  'content-is-marked': (pdf) => pdf.draw(pdf.page(1), '10 10 5 5 re f'),
  'encryption-lets-readers-in': (pdf) => pdf.encrypt(0),
  'figures-have-a-place': (pdf) => pdf.remove(pdf.element('Figure'), 'A'),
  'figures-have-text': (pdf) => pdf.remove(pdf.element('Figure'), 'Alt'),
  'fonts-are-embedded': (pdf) => {
    const descriptors = pdf.find('Font', 'CIDFontType2');
    pdf.remove(pdf.dict(descriptors, 'FontDescriptor'), 'FontFile2');
  },
  'has-bookmarks': (pdf) => pdf.remove(pdf.catalog, 'Outlines'),
  'has-language': (pdf) => pdf.set(pdf.element('Span'), 'Lang', pdf.text('Dutch, of course')),
  'has-metadata': (pdf) => pdf.changeMetadata((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/s, '')),
  'headers-have-scope': (pdf) => pdf.remove(pdf.element('TH'), 'A'),
  'headings-in-order': (pdf) => pdf.set(pdf.element('H2'), 'S', 'H3'),
  'is-tagged': (pdf) => pdf.set(pdf.dict(pdf.catalog, 'MarkInfo'), 'Marked', false),
  'lists-have-items': (pdf) => pdf.set(pdf.element('LI'), 'S', 'P'),
  'marked-content-is-in-the-tree': (pdf) => pdf.dropKid(pdf.element('H1')),
  'no-missing-glyphs': (pdf) => pdf.draw(pdf.page(1), '/Artifact BMC BT /F1 9 Tf <00000001> Tj ET EMC'),
  'no-suspects': (pdf) => pdf.set(pdf.dict(pdf.catalog, 'MarkInfo'), 'Suspects', true),
  'nothing-runs': (pdf) => pdf.set(pdf.catalog, 'OpenAction', pdf.newElement('x')),
  'says-pdf-a': (pdf) => pdf.changeMetadata((xmp) => xmp.replace('pdfaid:conformance="A"', 'pdfaid:conformance="B"')),
  'says-pdf-ua': (pdf) => pdf.changeMetadata((xmp) => xmp.replace('pdfuaid:part="1"', '')),
  'standard-roles': (pdf) => pdf.set(pdf.element('Sect'), 'S', 'Panel'),
  'tab-order-follows-structure': (pdf) => pdf.remove(pdf.page(1), 'Tabs'),
  'tables-have-rows': (pdf) => pdf.addKid(pdf.element('TR'), pdf.newElement('TD')),
  'title-is-shown': (pdf) => pdf.remove(pdf.catalog, 'ViewerPreferences'),
  'unicode-maps-lead-somewhere': (pdf) => pdf.set(pdf.find('Font', 'Type0'), 'ToUnicode', pdf.stream('<0000> <0001> [<0000> <0000>]')),
};

const { bytes: letter } = await writeLetter(await plainLetter('en'));

test('every rule has a broken file', () => {
  expect(Object.keys(BREAKS).sort()).toEqual(PDF_RULES.map(({ id }) => id).sort());
});

test('a letter has no faults, also after being taken apart and put together', async () => {
  expect(await checkPdf(letter)).toEqual([]);
  expect(await checkPdf(await (await BreakablePdf.open(letter)).save())).toEqual([]);
});

test.each(Object.entries(BREAKS))('%s is found where it is broken, and nothing else is', async (rule, breakIt) => {
  const pdf = await BreakablePdf.open(letter);
  breakIt(pdf);
  const findings = await checkPdf(await pdf.save());
  expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
  expect(findings[0]?.found).not.toBe('');
});

test("react-pdf's own output fails", async () => {
  const findings = await checkPdf(await reactPdfLetter('nl'));
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['is-tagged', 'content-is-marked', 'says-pdf-ua']));
});

test('what is no PDF is refused', async () => {
  await expect(checkPdf(Buffer.from('Geachte heer'))).rejects.toThrow();
});
