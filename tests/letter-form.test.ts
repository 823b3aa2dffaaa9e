import { PrintPress, prepareLetter } from '@aanreik/pdf';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { artifacts, composed } from './support/artifacts.ts';
import { difference, rasters } from './support/pdf-raster.ts';
import { fatma } from './support/recipients.ts';

const artifact = artifacts.find(({ name }) => name === 'conversation-choice');
const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' } as const;

function letter() {
  if (artifact === undefined) throw new Error('no artifact');
  const { message, houseStyle, choice } = composed(artifact, variant, fatma, { form: 'whom', arrears: [] });
  if (message.channel !== 'letter') throw new Error('no letter');
  return { message, houseStyle, order: choice?.order };
}

let bytes: Uint8Array;

beforeAll(async () => {
  const { message, houseStyle } = letter();
  bytes = await (await prepareLetter(message.shape, houseStyle)).merge(message);
});

/** The boxes of a page, as a PDF reader finds them. */
async function boxesOf(pdf: Uint8Array, number: number) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const annotations: { subtype: string; checkBox?: boolean; fieldName?: string; alternativeText?: string; fieldValue?: string }[] = await (
    await document.getPage(number)
  ).getAnnotations();
  return annotations.filter(({ subtype }) => subtype === 'Widget');
}

test('a slip has a box for each option, in its order, off, and with its name to be read out', async () => {
  for (const kept of [1, 2]) expect(await boxesOf(bytes, kept)).toEqual([]);
  const boxes = await boxesOf(bytes, 3);
  expect(boxes.map(({ fieldName }) => fieldName)).toEqual(letter().order);
  expect(boxes.map(({ alternativeText }) => alternativeText)).toContain('Annelies Brouwer');
  expect(boxes.every(({ checkBox, fieldValue }) => checkBox === true && fieldValue === 'Off')).toBe(true);
});

test('a box that is ticked looks ticked, without the program that shows it drawing anything', async () => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { acroField } = document.getForm().getCheckBox('listener');
  acroField.dict.set(PDFName.of('V'), PDFName.of('Yes'));
  acroField.dict.set(PDFName.of('AS'), PDFName.of('Yes'));
  const ticked = await document.save({ updateFieldAppearances: false });
  const [, , before] = await rasters(bytes);
  const [, , after] = await rasters(ticked);
  if (before === undefined || after === undefined) throw new Error('no third page');
  expect(difference(before, after)).toBeGreaterThan(0);
});

test('a print file has the boxes drawn, and none to press', async () => {
  const { message, houseStyle } = letter();
  const press = new PrintPress(houseStyle);
  const chunks: Uint8Array[] = [];
  press.begin(async (chunk) => {
    chunks.push(chunk);
  });
  await press.add(message.shape, message);
  await press.end();
  const printed = Buffer.concat(chunks);
  expect(await boxesOf(printed, 3)).toEqual([]);
  const [[, , onScreen], [, , onPaper]] = [await rasters(bytes), await rasters(printed)];
  if (onScreen === undefined || onPaper === undefined) throw new Error('no third page');
  expect(difference(onScreen, onPaper)).toBe(0);
});
