import type { Message } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import { plainText, type Recipient, SEGMENTS, type Variant } from '@aanreik/message';
import { prepareLetter } from '@aanreik/pdf';
import { describe, expect, test } from 'vitest';
import { composed, nextSteps, sendersOf } from './support/artifacts.ts';
import { drawnVariants } from './support/drawn-variants.ts';
import { inflatedBytes, readPdf } from './support/pdf-text.ts';
import { fatma, HOSTILE_NAMES } from './support/recipients.ts';

const SENDERS = sendersOf(nextSteps);

const situations = nextSteps.definition.situations;
/** Where letters are sent, half of them in each house style, by turns; the least and the most of a language that is a draft. */
function situationsOf({ language, houseStyle }: Variant): readonly unknown[] {
  const turn = SENDERS.findIndex(({ id }) => id === houseStyle);
  const isSent = nextSteps.wording.reviewed().languages().includes(language);
  return isSent ? situations.filter((_, at) => at % SENDERS.length === turn) : [situations[0], situations.at(-1)];
}

const someArrears = { arrears: ['rent', 'health', 'energy', 'water'] };

async function letterOf(variant: Variant, recipient: Recipient = fatma, data: unknown = someArrears): Promise<Uint8Array> {
  const { message, houseStyle } = composed(nextSteps, variant, recipient, data);
  return merge(message, houseStyle);
}

/** Headings that have something below them. */
function headingsOf({ shape, fields }: Message): readonly string[] {
  return 'blocks' in shape ? shape.blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text, fields)] : [])) : [];
}

/** The text of a page up to its foot, which is drawn last. */
function endOfText(page: string): string {
  return page.replace(/\s*(Gemeente|Municipality of|Rijksdienst) \w+\s*(Pagina|Page|Sayfa|Strona) \d \S+ \d\s*$/, '');
}

async function merge(message: Message, houseStyle: HouseStyle): Promise<Uint8Array> {
  if (message.channel !== 'letter') throw new Error('no letter');
  return (await prepareLetter(message.shape, houseStyle)).merge(message);
}

const plain: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' };

describe.each(SENDERS.map(({ id }) => id))('every letter in the house style %s', (houseStyle) => {
  const variants = drawnVariants(nextSteps, houseStyle, ['letter']);

  test.each(variants.map((variant) => [`${variant.segment} ${variant.level} ${variant.language}`, variant] as const))(
    '%s fits two sheets, whatever the arrears, with no page three quarters blank and no heading left behind at the foot of one',
    async (_name, variant) => {
      for (const data of situationsOf(variant)) {
        const { message } = composed(nextSteps, variant, fatma, data);
        const { pages, filled } = await readPdf(await letterOf(variant, fatma, data));
        expect(pages.length, JSON.stringify(data)).toBeLessThanOrEqual(4);
        expect(Math.min(...filled), JSON.stringify(data)).toBeGreaterThan(0.25);
        for (const heading of headingsOf(message)) expect(pages.map(endOfText).filter((text) => text.endsWith(heading))).toEqual([]);
      }
    },
  );

  test('every font that a letter uses is in it', async () => {
    for (const variant of variants) {
      const fonts = [...inflatedBytes(await letterOf(variant)).matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
      expect(fonts.filter((name) => !/^[A-Z]{6}\+/.test(name ?? ''))).toEqual([]);
      expect(fonts.length).toBeGreaterThan(1);
    }
  });

  test('no letter tells its segment, in text, metadata or any byte', async () => {
    for (const variant of variants) expect(inflatedBytes(await letterOf(variant))).not.toMatch(SEGMENT_NAMES);
  });
});

/** The segments by any name that they go by. */
const SEGMENT_NAMES = /trusting|follower|self-?reliant|cautious|help-?seeker|vertrouwende|zelfredza|hulpzoeker|segment/i;

test('the search for segment names finds them where they are', () => {
  for (const segment of SEGMENTS) if (segment !== 'unknown') expect(`x ${segment} y`).toMatch(SEGMENT_NAMES);
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
      'Zet uw geld op een rij',
      'Spreek af dat u in delen betaalt',
      'Bespaar op twee contracten',
      'Kijk waar u recht op hebt',
      'Uw gegevens',
      'Er staan mensen voor u klaar',
      'Met vriendelijke groet,',
    ];
    expect([...parts].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(parts);
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    expect(pages.map((page) => /Pagina \d van \d/.exec(page)?.[0])).toEqual(['Pagina 1 van 3', 'Pagina 2 van 3', 'Pagina 3 van 3']);
  });

  test('has no recipient in its metadata', async () => {
    const { metadata } = await readPdf(await letterOf(plain));
    expect(metadata).toContain('Welke stappen zet u?');
    expect(metadata).not.toMatch(/Fatma|R0001|rent|arrears/);
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

  test('embeds its fonts and links only to the sender and the places it names', async () => {
    const bytes = await letterOf(plain);
    expect(inflatedBytes(bytes)).toMatch(/FontFile2/);
    const { links } = await readPdf(bytes);
    expect(links.length).toBeGreaterThan(5);
    expect(
      links.filter(
        (link) => !/^(https:\/\/(geld\.|)wilgendam\.example|https:\/\/berekenuwrecht\.nl|tel:\+31850001230|mailto:privacy@wilgendam\.example)/.test(link),
      ),
    ).toEqual([]);
  });
});
