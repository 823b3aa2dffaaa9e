import type { Block } from '@aanreik/components';
import { loadHouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { PrintFileError } from './print-file-error.ts';
import { PrintPress } from './print-press.ts';

const houseStyle = loadHouseStyle('wilgendam');

const shapeOf = (text: string): LetterShape<Block> => ({
  channel: 'letter',
  language: 'nl',
  date: '2026-11-23',
  title: 'Proef',
  textSize: 11.5,
  particulars: [],
  pageLabel: [{ kind: 'text', text: 'Pagina' }],
  returnLabel: 'Retouradres:',
  blocks: [
    { kind: 'paragraph', text: [{ kind: 'text', text }] },
    { kind: 'paragraph', text: [{ kind: 'field', name: 'name' }] },
  ],
});

const valuesOf = (name: string): LetterValues => ({ fields: { name }, address: { lines: [name] } });

/** The operators of each page. */
async function operatorsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  return document.getPages().map(({ node }) => {
    const contents = node.lookupMaybe(PDFName.of('Contents'), PDFArray)?.asArray() ?? [];
    return contents.map((content) => Buffer.from(decodePDFRawStream(document.context.lookup(content) as PDFRawStream).decode()).toString('latin1')).join('\n');
  });
}

test('a shape that comes back after it was let go is printed as before, in that file and in the next', async () => {
  // Keeps one shape, so that each one that comes back was let go.
  const press = new PrintPress(houseStyle, 1);
  const [one, other] = [shapeOf('Dit is de ene brief.'), shapeOf('Dit is de andere brief.')];
  const files: (readonly string[])[] = [];
  for (const order of [
    [one, other, one],
    [one, other],
  ]) {
    const chunks: Uint8Array[] = [];
    press.begin(async (bytes) => void chunks.push(bytes));
    for (const shape of order) await press.add(shape, valuesOf('Jan Wijngaarden'));
    await press.end();
    files.push(await operatorsOf(Buffer.concat(chunks)));
  }
  const [[first, , second, , third] = [], [again, , more] = []] = files;
  expect(first?.length).toBeGreaterThan(500);
  expect([second === first, third, again, more]).toEqual([false, first, first, second]);
});

test('a sink that fails breaks its file: nothing more goes into it, and it does not end as if it were whole', async () => {
  const press = new PrintPress(houseStyle);
  const shape = shapeOf('Dit is een brief.');
  const full = new Error('ENOSPC: no space left on device, write');
  press.begin(() => Promise.reject(full));
  const addMany = async () => {
    for (let at = 0; at < 5000; at += 1) await press.add(shape, valuesOf(`Jan ${at}`));
  };
  await expect(addMany()).rejects.toMatchObject({ name: 'PrintFileError', cause: full });
  await expect(press.add(shape, valuesOf('Jan'))).rejects.toThrow(PrintFileError);
  await expect(press.end()).rejects.toThrow(/not written whole: ENOSPC/);
});

test('so does one that fails at the end of a file; the next file is a file of its own', async () => {
  const press = new PrintPress(houseStyle);
  const shape = shapeOf('Dit is een brief.');
  press.begin(() => Promise.reject(new Error('EIO')));
  await press.add(shape, valuesOf('Jan'));
  await expect(press.end()).rejects.toThrow(PrintFileError);
  const chunks: Uint8Array[] = [];
  press.begin(async (bytes) => void chunks.push(bytes));
  await press.add(shape, valuesOf('Piet'));
  expect(await press.end()).toBe(2);
  expect(await operatorsOf(Buffer.concat(chunks))).toHaveLength(2);
});
