import type { Message } from '@aanreik/components';
import { describeVariant, plainText, type Recipient, SEGMENTS, type Variant } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { composed, nextSteps, sendersOf, sentLanguages } from './support/artifacts.ts';
import { drawnVariants } from './support/drawn-variants.ts';
import { letterBytes } from './support/letters.ts';
import { inflatedBytes, readPdf } from './support/pdf-text.ts';
import { isBesideText, isText, readLetter } from './support/read-letter.ts';
import { leaks } from './support/reading.ts';
import { fatma, HOSTILE_NAMES, OF_FATMA } from './support/recipients.ts';
import { ARREARS, LEVEL_NAMES, SEGMENT_NAMES } from './support/secrets.ts';

const SENDERS = sendersOf(nextSteps);

const situations = nextSteps.definition.situations;
/**
 * Where letters are sent, half of them in each house style, by turns; the least and the most of a language that is a
 * draft.
 */
function situationsOf({ language, houseStyle }: Variant): readonly unknown[] {
  const turn = SENDERS.findIndex(({ id }) => id === houseStyle);
  const isSent = sentLanguages(nextSteps).includes(language);
  return isSent ? situations.filter((_, at) => at % SENDERS.length === turn) : [situations[0], situations.at(-1)];
}

const someArrears = { arrears: ['rent', 'health', 'energy', 'water'] };

function letterOf(variant: Variant, recipient: Recipient = fatma, data: unknown = someArrears): Promise<Uint8Array> {
  return letterBytes(composed(nextSteps, variant, recipient, data));
}

/** Headings that have something below them. */
function headingsOf({ shape, fields }: Message): readonly string[] {
  return 'blocks' in shape ? shape.blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text, fields)] : [])) : [];
}

/** The text of a page up to its foot, which is drawn last. */
function endOfText(page: string): string {
  const [, text] = /^(.*\S) (?:Gemeente|Municipality of|Rijksdienst) \w+ ?\D+\d\D+\d$/.exec(page.replaceAll(/\s+/g, ' ').trim()) ?? [];
  if (text === undefined) throw new Error(`a page ends without a foot: ${page.slice(-80)}`);
  return bare(text);
}

/** Letters alone: a heading may break over two lines, and a mark of Arabic may be before or behind its letter. */
function bare(words: string): string {
  return words.normalize('NFKC').replaceAll(/[\s\p{Mn}\p{Cf}]/gu, '');
}

const plain: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' };

describe.each(SENDERS.map(({ id }) => id))('every letter in the house style %s', (houseStyle) => {
  const variants = drawnVariants(nextSteps, houseStyle, ['letter']);
  /** The last letter that was drawn of each. */
  const drawn = new Map<Variant, Uint8Array>();

  test.each(variants.map((variant) => [`${variant.segment} ${variant.level} ${variant.language}`, variant] as const))(
    '%s fits two sheets, whatever the arrears, with no page three quarters blank and no heading left behind at the foot of one',
    async (_name, variant) => {
      for (const data of situationsOf(variant)) {
        const { message } = composed(nextSteps, variant, fatma, data);
        const bytes = await letterOf(variant, fatma, data);
        drawn.set(variant, bytes);
        const { pages, filled } = await readPdf(bytes);
        expect(pages.length, JSON.stringify(data)).toBeLessThanOrEqual(4);
        expect(Math.min(...filled), JSON.stringify(data)).toBeGreaterThan(0.25);
        const ends = pages.map(endOfText);
        for (const heading of headingsOf(message)) expect(ends.filter((text) => text.endsWith(bare(heading)))).toEqual([]);
      }
    },
  );

  test('no letter says its segment or its reading level, in whatever can be read of it', async () => {
    for (const variant of variants) {
      const readings = await readLetter(drawn.get(variant) ?? (await letterOf(variant)));
      const said = [...leaks(readings, SEGMENT_NAMES), ...leaks(readings.filter(isText), LEVEL_NAMES)];
      expect(said, describeVariant(variant)).toEqual([]);
    }
  });
});

describe('a letter', () => {
  test('has its address, greeting, steps, contact and data use, in the order of reading', async () => {
    const { pages } = await readPdf(await letterOf(plain));
    const text = pages.join('\n');
    const parts = [
      'F. van der Yılmaz-Łoś',
      'Wilgenlaan 12 bis',
      'WILGENDAM',
      '23 november 2026',
      'Welke stappen zet u?',
      'Beste Fatma van der Yılmaz-Łoś,',
      'Er staan mensen voor u klaar',
      'Spreek af dat u in delen betaalt',
      'Zet uw geld op een rij',
      'Bespaar op twee contracten',
      'Kijk waar u recht op hebt',
      'Uw gegevens',
      'Met vriendelijke groet,',
    ];
    expect([...parts].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(parts);
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    expect(pages.map((page) => /Pagina \d van \d/.exec(page)?.[0])).toEqual(['Pagina 1 van 3', 'Pagina 2 van 3', 'Pagina 3 van 3']);
  });

  test('has its foot on each page as an artifact of pagination, which programs may leave out', async () => {
    const bytes = await letterOf(plain);
    const { pages } = await readPdf(bytes);
    const feet = inflatedBytes(bytes).match(/\/Artifact <<\/Type \/Pagination \/Subtype \/Footer>> BDC/g);
    // The organisation at the left, the page at the right.
    expect(feet).toHaveLength(2 * pages.length);
  });

  test('says nothing of its recipient or of arrears to who does not read its pages', async () => {
    const beside = (await readLetter(await letterOf(plain))).filter(isBesideText);
    expect(leaks(beside, /Welke stappen zet u\?/)).toHaveLength(2);
    expect(leaks(beside, OF_FATMA)).toEqual([]);
    expect(leaks(beside, ARREARS)).toEqual([]);
  });

  test('speaks of the creditors that are known, and of none where none is', async () => {
    const none = (await readPdf(await letterOf(plain, fatma, { arrears: [] }))).pages.join('\n');
    expect(none).toContain('Staat er ergens een rekening open?');
    expect(none).not.toMatch(/uw (?:verhuurder|zorgverzekeraar|energiebedrijf|waterbedrijf)/i);
    const health = (await readPdf(await letterOf(plain, fatma, { arrears: ['health'] }))).pages.join('\n');
    expect(health).toContain('Uw zorgverzekeraar liet weten');
    expect(health).not.toContain('verhuurder');
  });

  test('begins differently for each segment', async () => {
    const first = await Promise.all(
      SEGMENTS.map(async (segment) => {
        const { pages } = await readPdf(await letterOf({ ...plain, segment }));
        const page = pages[0] ?? '';
        const marks = {
          'trusting-follower': '/start',
          'careful-self-reliant': 'eerst wat wij van u weten',
          'cautious-help-seeker': 'U kunt gewoon bellen',
          unknown: 'Hoe wilt u verder?',
        };
        return Object.entries(marks)
          .map(([name, mark]) => ({ name, at: page.indexOf(mark) }))
          .filter(({ at }) => at >= 0)
          .sort((a, b) => a.at - b.at)[0]?.name;
      }),
    );
    expect(first).toEqual(SEGMENTS);
  });

  test.each(HOSTILE_NAMES.filter((name) => !name.includes('\uE000')))('prints the name %s as those characters', async (surname) => {
    const { pages } = await readPdf(await letterOf(plain, { ...fatma, name: { initials: 'A.', surname } }));
    expect(pages[0]).toContain(`Beste A. ${surname},`);
  });

  test('refuses a character that its font lacks, instead of printing a box', async () => {
    await expect(letterOf(plain, { ...fatma, name: { firstName: 'Li', surname: '王' } })).rejects.toMatchObject({ name: 'FieldError', found: '王' });
  });

  test('refuses an address that the window cannot hold', async () => {
    const long = {
      ...fatma,
      organisation: 'Vereniging '.repeat(16),
      address: { street: 'Zeer lange straatnaam '.repeat(6), houseNumber: '1', postcode: '10115', town: 'Berlin', country: 'Duitsland' },
    };
    await expect(letterOf(plain, long)).rejects.toMatchObject({ name: 'FieldError', field: 'address' });
  });

  test('keeps a word of sixty wide letters on the page', async () => {
    const { pages, rightmost } = await readPdf(await letterOf(plain, { ...fatma, name: { firstName: 'A', surname: 'W'.repeat(60) } }));
    expect(rightmost).toBeLessThan((210 - 18) * (72 / 25.4));
    expect(pages[0]?.match(/W/g)?.length).toBeGreaterThanOrEqual(120);
  });

  test('has every letter of a name in its text, whatever was drawn before it', async () => {
    const written = async (surname: string) => (await readPdf(await letterOf(plain, { ...fatma, name: { initials: 'A.', surname } }))).pages[0];
    await written('í î ï ì ş ğ ł ż ĳ');
    const letters = 'Yılmaz Işık İnce Łoś Żółć Ğ ĳĲ';
    expect(await written(letters)).toContain(`Beste A. ${letters},`);
  });

  test('is the same, byte for byte, each time', async () => {
    const [one, other] = [await letterOf(plain), await letterOf(plain)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('links only to the sender and the places it names', async () => {
    const { links } = await readPdf(await letterOf(plain));
    expect(links.length).toBeGreaterThan(5);
    expect(
      links.filter(
        (link) => !/^(https:\/\/(geld\.|)wilgendam\.example|https:\/\/berekenuwrecht\.nl|tel:\+31850001230|mailto:privacy@wilgendam\.example)/.test(link),
      ),
    ).toEqual([]);
  });
});
