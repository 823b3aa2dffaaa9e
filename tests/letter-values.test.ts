import type { Block } from '@aanreik/components';
import { loadHouseStyle } from '@aanreik/house-style';
import type { Inlines, LetterShape } from '@aanreik/message';
import { prepareLetter } from '@aanreik/pdf';
import { PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';

const field = (name: string): Inlines => [{ kind: 'field', name }];

test('two values with nothing drawn between them leave a page of which all content can be read', async () => {
  const blocks: readonly Block[] = ['one', 'two'].map((name) => ({ kind: 'paragraph', text: field(name) }));
  const shape: LetterShape<Block> = {
    channel: 'letter',
    language: 'nl',
    date: '2026-11-23',
    title: 'Proef',
    textSize: 11.5,
    particulars: [],
    pageLabel: [{ kind: 'text', text: 'Pagina' }],
    returnLabel: 'Retouradres:',
    blocks,
  };
  const letter = await prepareLetter(shape, loadHouseStyle('wilgendam'));
  const document = await PDFDocument.load(await letter.merge({ fields: { one: 'Eerste', two: 'Tweede' }, address: { lines: ['N. Heuvel'] } }));
  const contents = document.getPage(0).node.lookup(PDFName.of('Contents'), PDFArray);
  expect(contents.size()).toBeGreaterThan(4);
  for (const content of contents.asArray()) expect(document.context.lookup(content)).toBeInstanceOf(PDFRawStream);
});
