import { prepareEmail } from '@aanreik/email';
import { type Inlines, plainText, type Recipient, SEGMENTS, type Variant, withoutIsolates } from '@aanreik/message';
import { PrintPress, preflight, prepareLetter } from '@aanreik/pdf';
import { readAloud, readAloudLines } from '@aanreik/pdf-check';
import { prepareSms } from '@aanreik/sms';
import { describe, expect, test } from 'vitest';
import { composed, nextSteps } from './support/artifacts.ts';
import { laidOut, letterBytes } from './support/letters.ts';
import { pdfFaults } from './support/pdf-faults.ts';
import { inflatedBytes, readPdf } from './support/pdf-text.ts';
import { fatma } from './support/recipients.ts';

const ARREARS = { arrears: ['rent', 'energy'] };
const arabic = { segment: 'unknown', level: 'B1', language: 'ar', houseStyle: 'wilgendam' } as const;
const jan: Recipient = { ...fatma, name: { firstName: 'Jan', surname: 'Wijngaarden' }, id: 'R0002' };

function letterOf(recipient: Recipient, segment: Variant['segment'] = 'unknown') {
  const { message, houseStyle } = composed(nextSteps, { ...arabic, channel: 'letter', segment }, recipient, ARREARS);
  if (message.channel !== 'letter') throw new Error('no letter');
  return { message, houseStyle };
}

const bytesOf = (recipient: Recipient, segment?: Variant['segment']): Promise<Uint8Array> => letterBytes(letterOf(recipient, segment));

/** Every running text in a shape. */
function textsIn(node: unknown): readonly Inlines[] {
  if (typeof node !== 'object' || node === null) return [];
  const isInlines = Array.isArray(node) && node.length > 0 && node.every((item) => ['text', 'field', 'strong', 'link', 'foreign'].includes(item?.kind));
  return isInlines ? [node] : Object.values(node).flatMap(textsIn);
}

/**
 * Words without the marks above and below letters: a mark may stand before or behind the second of two letters that are
 * drawn as one.
 */
const bare = (text: string) =>
  withoutIsolates(text)
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a letter in Arabic', () => {
  test.each(SEGMENTS)('is read out in the order of its words, numbers and names: %s', async (segment) => {
    const { message } = letterOf(fatma, segment);
    const bytes = await bytesOf(fatma, segment);
    expect(await pdfFaults(bytes)).toEqual([]);
    const read = bare(readAloudLines(await readAloud(bytes)).join(' '));
    const texts = textsIn(message.shape.blocks).map((inlines) => bare(plainText(inlines, message.fields)));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !read.includes(text))).toEqual([]);
  });

  test('is found by a search for its words, and has Dutch names and numbers from left to right', async () => {
    const { pages } = await readPdf(await bytesOf(fatma));
    const text = bare(pages.join(' '));
    for (const words of [
      'نكتب إليكم لنساعدكم',
      'ما الخطوات التي تختارونها؟',
      'Fatma van der Yılmaz-Łoś',
      '085 000 12 30',
      'Stadhuis, Damplein 1',
      'geld.wilgendam.example',
    ])
      expect(text).toContain(words);
  });

  test.each(SEGMENTS)('breaks no word at the end of a line: %s', async (segment) => {
    const bytes = await bytesOf(fatma, segment);
    // What is said of a picture is on no line.
    const said = readAloudLines(await readAloud(bytes)).filter((line) => !line.trim().startsWith('Figure'));
    const spoken = bare(said.join(' ')).match(/\p{Script=Arabic}{2,}/gu) ?? [];
    const { pages } = await readPdf(bytes);
    const lines = pages.join('\n').normalize('NFKC').split('\n').map(bare).join('\n');
    expect(spoken.length).toBeGreaterThan(150);
    expect(spoken.filter((word) => !lines.includes(word))).toEqual([]);
  });

  test('is written in joined letters', async () => {
    const maps = [...inflatedBytes(await bytesOf(fatma)).matchAll(/\[((?:<[0-9a-f ]+>\s*)+)\]/g)].map(([, list = '']) => list.match(/<0639>/g)?.length ?? 0);
    // An ain at the beginning, in the middle and at the end of a word, and alone.
    expect(Math.max(...maps)).toBeGreaterThan(2);
  });

  test('lies in its envelope as any other, with the address where the window is', async () => {
    const findings = preflight(await laidOut(letterOf(fatma)));
    expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([]);
    const { pages } = await readPdf(await bytesOf(fatma));
    expect(pages[0]).toMatch(/F\. van der Yılmaz-Łoś\s+Wilgenlaan 12 bis\s+3999 ZZ\s+WILGENDAM/);
  });

  test('begins its lines at the right margin, and says so to a screen reader', async () => {
    const bytes = await bytesOf(fatma);
    const margin = (210 - letterOf(fatma).houseStyle.letter.margin.right) * (72 / 25.4);
    expect(Math.abs((await readPdf(bytes)).rightmost - margin)).toBeLessThan(1);
    expect(inflatedBytes(bytes)).toContain('/Direction /R2L');
  });

  test('is made anew for each recipient: nobody gets the name of whoever came before', async () => {
    const [first, second] = [letterOf(fatma), letterOf(jan)];
    const prepared = await prepareLetter(first.message.shape, first.houseStyle);
    await prepared.merge(first.message);
    const merged = await prepared.merge(second.message);
    expect(Buffer.compare(merged, await bytesOf(jan))).toBe(0);
    expect((await readPdf(merged)).pages.join(' ')).not.toContain('Fatma');
  });

  test('is so in a print file too, which has no marks for screen readers', async () => {
    const chunks: Uint8Array[] = [];
    const { message: first, houseStyle } = letterOf(fatma);
    const press = new PrintPress(houseStyle);
    press.begin(async (bytes) => void chunks.push(bytes));
    await press.add(first.shape, first);
    await press.add(first.shape, letterOf(jan).message);
    await press.end();
    const bytes = Buffer.concat(chunks);
    const { pages } = await readPdf(bytes);
    const named = pages.map((page) => [page.includes('Fatma van der'), page.includes('Jan Wijngaarden')]);
    const rest = Array.from({ length: pages.length / 2 - 1 }, () => [false, false]);
    expect(named).toEqual([[true, false], ...rest, [false, true], ...rest]);
    expect(inflatedBytes(bytes)).not.toMatch(/ActualText|\bBDC\b|\bEMC\b/);
  });
});

test('an email in Arabic runs from right to left, and its Dutch words do not', async () => {
  const { message, houseStyle } = composed(nextSteps, { ...arabic, channel: 'email' }, fatma, ARREARS);
  if (message.channel !== 'email') throw new Error('no email');
  const html = (await prepareEmail(message.shape, houseStyle)).html(message.fields);
  expect(html).toMatch(/<html[^>]* lang="ar" dir="rtl"/);
  expect(html).toMatch(/<span lang="nl" dir="ltr">Geldloket<\/span>/);
  const [, content] = /(<div dir="rtl"[\s\S]*)/.exec(html) ?? [];
  expect(content).toContain('ما الخطوات التي تختارونها؟');
  expect(content).not.toMatch(/border-left:|padding-left:(?:14|16|24)px/);
});

test('a text message in Arabic sets numbers, names and addresses apart', () => {
  const { message, houseStyle } = composed(nextSteps, { ...arabic, channel: 'sms' }, fatma, ARREARS);
  if (message.channel !== 'sms') throw new Error('no SMS');
  const { text } = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
  for (const apart of ['Fatma van der Yılmaz-Łoś', '085 000 12 30', 'geld.wilgendam.example/start', 'Gemeente Wilgendam'])
    expect(text).toContain(`\u2068${apart}\u2069`);
});
