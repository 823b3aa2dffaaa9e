import { directionOf, FieldError, shapeKey, type Variant } from '@aanreik/message';
import { drawnByReactPdf, type PreparedLetter, prepareLetter, writeLetter } from '@aanreik/pdf';
import { readAloud, readAloudLines } from '@aanreik/pdf-check';
import { describe, expect, test } from 'vitest';
import { artifacts, composed, houseStyles, nextSteps, sendersOf } from './support/artifacts.ts';
import { drawnVariants } from './support/drawn-variants.ts';
import { fixtureRecipients } from './support/fixture-recipients.ts';
import { laidOut, letterBytes } from './support/letters.ts';
import { difference, rasters } from './support/pdf-raster.ts';
import { readPdf } from './support/pdf-text.ts';
import { isBesideText, isText, readLetter } from './support/read-letter.ts';
import { leaks } from './support/reading.ts';
import { fatma, OF_FATMA } from './support/recipients.ts';
import { LEVEL_NAMES, SEGMENT_NAMES } from './support/secrets.ts';

const plain: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' };

function letterOf(variant: Variant, recipient = fatma, data: unknown = { arrears: ['rent'] }, artifact = nextSteps) {
  const { message, houseStyle } = composed(artifact, variant, recipient, data);
  if (message.channel !== 'letter') throw new Error('no letter');
  return { message, houseStyle };
}

/** Words on the pages that no word of the text is: words that were broken off at the end of a line. */
async function brokenWords(bytes: Uint8Array): Promise<readonly string[]> {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  const spoken = new Set(words(readAloudLines(await readAloud(bytes)).join(' ')));
  const addresses = [...spoken].filter((word) => word.includes('/'));
  const { pages } = await readPdf(bytes);
  const seen = pages.flatMap((page) => words(page.replace(/\S+ (?:\S+ )*(?:Pagina|Page|Sayfa|Strona) \d \S+ \d\s*$/, '')));
  // A web address may go on in the next line, behind a slash.
  return seen.filter((word) => !spoken.has(word) && !addresses.some((address) => address.includes(word)));
}

const prepared = new Map<string, Promise<PreparedLetter>>();

/**
 * Set into a letter that was laid out for someone else before. As in a batch, letters of one shape are prepared once.
 */
async function merged(letter: ReturnType<typeof letterOf>): Promise<Uint8Array> {
  const key = `${letter.houseStyle.id} ${shapeKey(letter.message.shape)}`;
  const ready = prepared.get(key) ?? preparedForSomeoneElse(letter);
  prepared.set(key, ready);
  return (await ready).merge(letter.message);
}

async function preparedForSomeoneElse({ message, houseStyle }: ReturnType<typeof letterOf>): Promise<PreparedLetter> {
  const ready = await prepareLetter(message.shape, houseStyle);
  const { message: other } = letterOf(plain);
  await ready.merge({ address: other.address, fields: { ...message.fields, ...other.fields } });
  return ready;
}

test('a prepared letter is the letter laid out in full, byte for byte, for the hard recipients of the fixture and a third of the others', async () => {
  const recipients = (await fixtureRecipients()).filter(({ recipient }, at) => recipient.id.startsWith('hard-') || at % 3 === 0);
  expect(recipients.length).toBeGreaterThan(90);
  let refused = 0;
  for (const { recipient, profile, data } of recipients) {
    const letter = letterOf({ ...plain, ...profile }, recipient, data);
    try {
      expect(Buffer.compare(await merged(letter), await letterBytes(letter)), recipient.id).toBe(0);
    } catch (error) {
      // Names in Arabic and in Chinese, and one with an emoji: no font here has those.
      if (!(error instanceof FieldError)) throw error;
      refused += 1;
    }
  }
  expect(refused).toBe(3);
}, 240_000);

test.each([
  ['of one letter', 'O'],
  ['of sixty letters', `Van ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(2).slice(0, 56)}`],
  ['that breaks its line', 'Van der Wijngaarden tot Schutterhoef en Nieuwendijk van den Berg-Hoogeveen'],
  ['with rare letters', 'Żółć-Ğİıçöş ĳ Ĳ'],
  ['with a combining mark', 'Ame\u0301lie'],
  ['with numbers first', '1 2 Jansen'],
])('so is one for a name %s', async (_what, surname) => {
  const letter = letterOf(plain, { ...fatma, name: { initials: 'A.', surname } });
  expect(Buffer.compare(await merged(letter), await letterBytes(letter))).toBe(0);
});

/** Comparing pixels takes longest: one level of each segment, and each level of one segment. */
function isCompared({ segment, level }: Variant): boolean {
  return level === 'B1' || segment === 'unknown';
}

describe.each(houseStyles.map(({ id }) => id))('in the house style %s', (houseStyle) => {
  for (const artifact of artifacts.filter((one) => sendersOf(one).some(({ id }) => id === houseStyle))) {
    test.each(
      drawnVariants(artifact, houseStyle, ['letter']).map(
        (variant) => [`${artifact.name} ${variant.segment} ${variant.level} ${variant.language}`, variant] as const,
      ),
    )('%s looks as react-pdf draws it, has no faults, says no segment or level, and is the same when prepared', async (_name, variant) => {
      const letter = letterOf(variant, fatma, artifact.definition.situations.at(-1), artifact);
      const pagesOfLetter = await laidOut(letter);
      const { bytes: ours, faults } = await writeLetter(pagesOfLetter);
      expect(faults).toEqual([]);
      expect(Buffer.compare(await merged(letter), ours)).toBe(0);
      // react-pdf by itself turns nothing around; tests/right-to-left.test.ts looks at the rest of such a letter.
      if (directionOf(variant.language) === 'rtl' || !isCompared(variant)) return;
      expect(await brokenWords(ours)).toEqual([]);
      const readings = await readLetter(ours);
      expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
      expect(leaks(readings.filter(isText), LEVEL_NAMES)).toEqual([]);
      expect(leaks(readings.filter(isBesideText), OF_FATMA)).toEqual([]);
      const theirs = await drawnByReactPdf(pagesOfLetter);
      const pages = await rasters(ours);
      const others = await rasters(theirs);
      expect(pages.length).toBe(others.length);
      for (const [at, page] of pages.entries()) expect(difference(page, others[at] as Uint8ClampedArray)).toBeLessThan(0.00002);
    });
  }
});
