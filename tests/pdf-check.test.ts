import { writeLetter } from '@aanreik/pdf';
import { checkPdf, type Finding, PDF_RULES } from '@aanreik/pdf-check';
import { expect, test } from 'vitest';
import { BreakablePdf } from './support/broken-pdf.ts';
import { plainLetter, reactPdfLetter } from './support/letters.ts';
import { ANNOTATION_BREAKS } from './support/pdf-breaks/annotations.ts';
import type { Break } from './support/pdf-breaks/break.ts';
import { CONTENT_BREAKS } from './support/pdf-breaks/content.ts';
import { FILE_BREAKS } from './support/pdf-breaks/files.ts';
import { FONT_BREAKS } from './support/pdf-breaks/fonts.ts';
import { GRAPHICS_BREAKS } from './support/pdf-breaks/graphics.ts';
import { STRUCTURE_BREAKS } from './support/pdf-breaks/structure.ts';

/** For each rule, what to break in a good letter so that this rule finds it. */
const BREAKS = { ...STRUCTURE_BREAKS, ...CONTENT_BREAKS, ...ANNOTATION_BREAKS, ...FILE_BREAKS, ...FONT_BREAKS, ...GRAPHICS_BREAKS };

// English, so that a phrase in another language is in it.
const { bytes: letter } = await writeLetter(await plainLetter('en'));
const usual = new Set((await checkPdf(letter)).map((finding) => JSON.stringify(finding)));

test('every rule has a broken file', () => {
  expect(Object.keys(BREAKS).sort()).toEqual(PDF_RULES.map(({ code }) => code).sort());
});

test('a letter has no faults, also after being taken apart and put together', async () => {
  const again = await (await BreakablePdf.open(letter)).save();
  for (const bytes of [letter, again]) expect((await checkPdf(bytes)).filter(({ severity }) => severity === 'fault')).toEqual([]);
});

test.each(Object.entries(BREAKS))('%s is found where it is broken, and nothing else is', async (code, broken: Break) => {
  const pdf = await BreakablePdf.open(letter);
  broken.pdf?.(pdf);
  const bytes = Buffer.from(await pdf.save());
  const findings = (await checkPdf(broken.bytes?.(bytes) ?? bytes)).filter((finding) => !usual.has(JSON.stringify(finding)));
  expect([...new Set(findings.map((finding) => finding.code))].sort()).toEqual([code, ...(broken.also ?? [])].sort());
});

test('a finding names its place, its clause and its checkpoint', async () => {
  const pdf = await BreakablePdf.open(letter);
  pdf.remove(pdf.element('Figure'), 'Alt');
  const finding = (await checkPdf(await pdf.save(), { standard: 'ua-1' })).find(({ code }) => code === 'figures-have-text');
  expect(finding).toEqual({
    code: 'figures-have-text',
    place: { page: 1, object: expect.stringMatching(/^\d+ 0 R$/) },
    found: 'a picture without words',
    expected: '/Alt that says what the picture tells',
    clause: 'ISO 14289-1, 7.3',
    checkpoint: '13-004',
    severity: 'fault',
  });
});

test('one standard is held to its own clauses', async () => {
  const pdf = await BreakablePdf.open(letter);
  pdf.remove(pdf.catalog, 'OutputIntents');
  pdf.remove(pdf.element('Figure'), 'Alt');
  const bytes = await pdf.save();
  const codes = async (standard: 'ua-1' | 'a-2a') => faultCodes(await checkPdf(bytes, { standard }));
  expect(await codes('ua-1')).toEqual(['figures-have-text']);
  expect(await codes('a-2a')).toEqual(['colours-are-defined']);
});

test("react-pdf's own output fails", async () => {
  expect(faultCodes(await checkPdf(await reactPdfLetter('nl')))).toEqual(expect.arrayContaining(['is-tagged', 'content-is-marked', 'says-pdf-ua']));
});

test('what is no PDF is a finding', async () => {
  expect(faultCodes(await checkPdf(Buffer.from('Geachte heer')))).toEqual(['can-be-read']);
});

function faultCodes(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => severity === 'fault').map(({ code }) => code))];
}
