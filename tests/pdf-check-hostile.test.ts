import { writeLetter } from '@aanreik/pdf';
import { checkPdf, readAloud } from '@aanreik/pdf-check';
import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BreakablePdf } from './support/broken-pdf.ts';
import { plainLetter } from './support/letters.ts';
import { choicesFrom, mutatePdf } from './support/mutate-pdf.ts';

const { bytes } = await writeLetter(await plainLetter('en'));
const letter = Buffer.from(await (await BreakablePdf.open(bytes)).save());

// More of them by hand: pnpm bench pdf-check FOLDER --fuzz=5000
test('a changed letter never breaks the checker', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const mutated = mutatePdf(letter, choicesFrom(seed));
      expect((await checkPdf(mutated)).filter(({ code }) => code === 'can-be-checked')).toEqual([]);
      await readAloud(mutated).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }),
    { numRuns: 30 },
  );
});

const HOSTILE: Readonly<Record<string, (pdf: BreakablePdf) => void>> = {
  'a page tree that holds itself': (pdf) =>
    pdf
      .dict(pdf.page(1), 'Parent')
      .lookup(PDFName.of('Kids'), PDFArray)
      .push(pdf.refTo(pdf.dict(pdf.page(1), 'Parent'))),
  'an element that holds itself': (pdf) =>
    pdf
      .element('H1')
      .lookup(PDFName.of('K'), PDFArray)
      .push(pdf.refTo(pdf.element('H1'))),
  'elements twenty thousand deep, in no language': (pdf) => {
    let inner = pdf.register(pdf.object({ Type: 'StructElem', S: 'P' }));
    for (let depth = 0; depth < 20_000; depth += 1) inner = pdf.register(pdf.object({ Type: 'StructElem', S: 'Div', K: [inner] }));
    pdf.element('Sect').lookup(PDFName.of('K'), PDFArray).push(inner);
    pdf.remove(pdf.catalog, 'Lang');
  },
  'a cell over a billion rows and columns': (pdf) => pdf.set(pdf.element('TD'), 'A', pdf.object({ O: 'Table', RowSpan: 1e9, ColSpan: 1e9 })),
  'forms that draw each other over and over': (pdf) => {
    let form = pdf.form('0 0 1 1 re f');
    for (let depth = 0; depth < 25; depth += 1) form = pdf.form('/X Do /X Do /X Do', { Resources: pdf.object({ XObject: { X: form } }) });
    pdf.addResource(pdf.page(1), 'XObject', 'Bomb', form);
    pdf.decorate('/Bomb Do');
  },
  'a form that draws itself': (pdf) => {
    const resources = pdf.object({ XObject: {} });
    const form = pdf.form('/X Do', { Resources: resources });
    pdf.addResource(pdf.page(1), 'XObject', 'X', form);
    pdf.set(pdf.dict(resources as Parameters<typeof pdf.dict>[0], 'XObject'), 'X', form);
    pdf.decorate('/X Do');
  },
  'a map from all codes that there are': (pdf) =>
    pdf.set(
      pdf.find('Font', 'Type0'),
      'ToUnicode',
      pdf.stream('1 beginbfrange <00000000> <ffffffff> <0041> endbfrange 1 begincidrange <0000> <ffffffff> 0 endcidrange'),
    ),
  'widths of all glyphs that there are': (pdf) => pdf.set(pdf.find('Font', 'CIDFontType2'), 'W', pdf.object([0, 4_000_000_000, 500])),
  'arrays in arrays in content': (pdf) => pdf.decorate(`${'['.repeat(200_000)} TJ`),
  'a role map that goes round': (pdf) => pdf.set(pdf.tree, 'RoleMap', pdf.object({ A: 'B', B: 'A', P: 'A' })),
  'a reference to itself': (pdf) => {
    const ref = pdf.register(pdf.object({}));
    pdf.assign(ref, ref);
    pdf.set(pdf.catalog, 'Metadata', ref);
  },
  'metadata a hundred thousand deep': (pdf) => pdf.changeMetadata((xmp) => xmp.replace('</rdf:RDF>', `${'<rdf:Description>'.repeat(100_000)}`)),
};

test.each(Object.entries(HOSTILE))('%s is gone through once', { timeout: 60_000 }, async (_, change) => {
  const pdf = await BreakablePdf.open(letter);
  change(pdf);
  const findings = await checkPdf(await pdf.save());
  expect(findings.filter(({ code }) => code === 'can-be-checked' || code === 'can-be-read')).toEqual([]);
});
