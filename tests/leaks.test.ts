import type { Message } from '@aanreik/components';
import { prepareEmail } from '@aanreik/email';
import type { HouseStyle } from '@aanreik/house-style';
import { prepareInApp } from '@aanreik/in-app';
import { type MessageKind, text, type Variant } from '@aanreik/message';
import { PrintPress, prepareLetter, writeLetter } from '@aanreik/pdf';
import { prepareSms } from '@aanreik/sms';
import { Wording } from '@aanreik/wording';
import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { artifacts, composed, nextSteps, sendersOf } from './support/artifacts.ts';
import { BreakablePdf } from './support/broken-pdf.ts';
import { plainLetter } from './support/letters.ts';
import { readLetter } from './support/read-letter.ts';
import { readEmail, readInApp, readSms } from './support/read-message.ts';
import { leaks, type Reading } from './support/reading.ts';
import { fatma } from './support/recipients.ts';
import { SEGMENT_NAMES } from './support/secrets.ts';

/** As nobody may ever read it. */
const TRAIT = 'zelfredzaam';

const letterOf = (title: string) => {
  const { message, houseStyle } = composed(nextSteps, { ...plain, channel: 'letter' }, fatma, { arrears: ['rent'] });
  if (message.channel !== 'letter') throw new Error('no letter');
  return { values: message, houseStyle, shape: { ...message.shape, blocks: [...message.shape.blocks, { kind: 'paragraph', text: text(title) } as const] } };
};
const plain = { segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' } as const;

const utf16 = (words: string) => PDFHexString.fromText(words);

/** For each place in a letter where a trait could be, how it gets there, and where it is to be found. */
const PLANTED: readonly (readonly [place: string, where: RegExp, plant: (pdf: BreakablePdf) => void])[] = [
  ['the properties', /^info \/Subject/, (pdf) => pdf.document.setSubject(TRAIT)],
  ['a property of its own', /^info \/Doelgroep/, (pdf) => pdf.info.set(PDFName.of('Doelgroep'), utf16(TRAIT))],
  ['the metadata', /^XMP/, (pdf) => pdf.changeMetadata((xmp) => xmp.replace('</dc:format>', `</dc:format><dc:subject>${TRAIT}</dc:subject>`))],
  ['a bookmark', /^bookmark/, (pdf) => pdf.set(pdf.dict(pdf.dict(pdf.catalog, 'Outlines'), 'First'), 'Title', utf16(TRAIT))],
  ['a link', /^link/, (pdf) => pdf.set(pdf.dict(pdf.find('Annot', 'Link'), 'A'), 'URI', PDFString.of(`https://x.example/?s=%7Aelfredzaam`))],
  [
    'a signed part of a link',
    /^link/,
    (pdf) =>
      pdf.set(
        pdf.dict(pdf.find('Annot', 'Link'), 'A'),
        'URI',
        PDFString.of(`https://x.example/#${Buffer.from(JSON.stringify({ opt: TRAIT })).toString('base64url')}`),
      ),
  ],
  ['the words of a link', /^words of a link/, (pdf) => pdf.set(pdf.find('Annot', 'Link'), 'Contents', utf16(TRAIT))],
  ['the words of a picture', /^read aloud/, (pdf) => pdf.set(pdf.element('P'), 'Alt', utf16(TRAIT))],
  ['words in the place of glyphs', /, stream: /, (pdf) => pdf.draw(pdf.page(1), `/Span <</ActualText ${utf16(TRAIT)}>> BDC EMC`)],
  ['an attribute of the structure', /^object/, (pdf) => pdf.set(pdf.element('H1'), 'C', TRAIT)],
  ['the title of an element', /^object/, (pdf) => pdf.set(pdf.element('H1'), 'T', utf16(TRAIT))],
  ['the key of something', /^object/, (pdf) => pdf.set(pdf.catalog, TRAIT, true)],
  ['a comment behind its end', /^bytes/, () => {}],
];

/** All that a message says, through whatever channel. */
async function readMessage(message: Message, houseStyle: HouseStyle): Promise<readonly Reading[]> {
  switch (message.channel) {
    case 'letter':
      return readLetter(await (await prepareLetter(message.shape, houseStyle)).merge(message));
    case 'email':
      return readEmail(await (await prepareEmail(message.shape, houseStyle)).merge(message.fields, message.to, fatma.id));
    case 'in-app':
      return readInApp(prepareInApp(message.shape, houseStyle).merge(message.fields, 'x'));
    case 'sms':
      return readSms(prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to));
  }
}

describe('a trait is found where it is printed or hidden in a letter:', () => {
  let letter: Uint8Array;
  beforeAll(async () => {
    letter = (await writeLetter(await plainLetter('nl'))).bytes;
  });

  test.each(PLANTED)('%s', async (place, where, plant) => {
    const pdf = await BreakablePdf.open(letter);
    plant(pdf);
    const end = place === 'a comment behind its end' ? Buffer.from(`\n% ${TRAIT}`) : Buffer.alloc(0);
    const found = leaks(await readLetter(Buffer.concat([await pdf.save(), end])), SEGMENT_NAMES);
    expect(found).toContainEqual(expect.stringMatching(where));
  });

  test('something that is attached', async () => {
    const document = await PDFDocument.load(letter, { updateMetadata: false });
    await document.attach(Buffer.from(`segment;${TRAIT}`), 'data.csv', { afRelationship: AFRelationship.Data });
    expect(leaks(await readLetter(await document.save()), SEGMENT_NAMES)).toContainEqual(expect.stringMatching(/^attachment, stream: segment/));
  });

  test('the name, value and words of a field', async () => {
    const document = await PDFDocument.load(letter, { updateMetadata: false });
    document.getForm().createTextField('segment').addToPage(document.getPage(0));
    document.getForm().getTextField('segment').setText(TRAIT);
    const found = leaks(await readLetter(await document.save()), SEGMENT_NAMES);
    for (const where of [/^field name/, /^field value/]) expect(found).toContainEqual(expect.stringMatching(where));
  });

  test('a page, and what is read aloud of it', async () => {
    const { shape, values, houseStyle } = letterOf(`trusting follower, segment ${TRAIT}`);
    const found = leaks(await readLetter(await (await prepareLetter(shape, houseStyle)).merge(values)), /zelfredzaam/);
    for (const where of [/^page \d: .*segment/, /^read aloud/]) expect(found).toContainEqual(expect.stringMatching(where));
  });

  test('a page of a print file', async () => {
    const { shape, values, houseStyle } = letterOf(TRAIT);
    const chunks: Uint8Array[] = [];
    const press = new PrintPress(houseStyle);
    press.begin(async (bytes) => void chunks.push(bytes));
    await press.add(shape, values);
    await press.end();
    expect(leaks(await readLetter(Buffer.concat(chunks)), SEGMENT_NAMES)).toEqual([expect.stringMatching(/^page \d/)]);
  });
});

const ARM = 'proef-warme-toon';
const channels = ['letter', 'email', 'sms', 'in-app'] as const satisfies readonly MessageKind[];

test.each(channels)('who gets a %s does not read of which arm of an experiment it is', async (channel) => {
  const artifact = artifacts.find(({ name }) => name === (channel === 'in-app' ? 'suggestion' : 'next-steps')) ?? nextSteps;
  const key = channel === 'in-app' ? 'title' : 'freedom.title';
  const texts = key === 'title' ? { title: 'Anders gezegd' } : { freedom: { title: 'Anders gezegd' }, sms: { text: 'Anders gezegd' } };
  const file = { tag: 'nl', file: `${ARM}/nl.json`, texts };
  const tried = { ...artifact, wording: new Wording([{ namespace: `arm-${ARM}`, files: [file] }, ...artifact.wording.catalogues]) };
  const variant: Variant = { ...plain, channel, arm: ARM, houseStyle: sendersOf(artifact)[0].id };
  const data = Object.values(artifact.definition.examples)[0];
  const { message, houseStyle } = composed(tried, variant, fatma, data);
  const readings = await readMessage(message, houseStyle);
  expect(leaks(readings, /Anders gezegd/)).not.toEqual([]);
  expect(leaks(readings, new RegExp(`${ARM}|\\barm\\b|experiment`, 'i'))).toEqual([]);
});
