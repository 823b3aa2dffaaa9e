import path from 'node:path';
import { compose, loadArtifact } from '@aanreik/compose';
import { loadHouseStyle } from '@aanreik/house-style';
import type { ReadingLevel, Segment } from '@aanreik/message';
import { messageText, sampleRecipients } from '@aanreik/review';
import { describe, expect, test } from 'vitest';

const TEMPLATES = path.join(import.meta.dirname, '../templates');
const houseStyle = loadHouseStyle('rijksdienst-belastingen');
const loaded = { 'annual-overview': await loadArtifact(TEMPLATES, 'annual-overview'), suggestion: await loadArtifact(TEMPLATES, 'suggestion') };

/** The day of the demo. */
const TODAY = '2026-01-12';

interface Said {
  readonly artifact?: keyof typeof loaded;
  readonly date?: string;
  readonly channel?: 'letter' | 'email' | 'sms' | 'in-app';
  readonly segment?: Segment;
  readonly level?: ReadingLevel;
  readonly language?: 'nl' | 'en';
}

/** All that a message says, as one reads it. */
function said(overview: object, options: Said = {}): string {
  const { artifact = 'annual-overview', date = TODAY, channel = 'letter', segment = 'unknown', level = 'B1', language = 'nl' } = options;
  const variant = { channel, segment, level, language, houseStyle: houseStyle.id } as const;
  const recipient = { ...sampleRecipients[0], segment, level, language };
  const { message } = compose({ artifact: loaded[artifact], houseStyle, variant, recipient, data: { overview: { ...YEAR, ...overview } }, date });
  const subject = message.channel === 'email' ? `${message.shape.subject}\n${message.shape.preheader}\n` : '';
  return (subject + messageText(message)).replaceAll('\u00a0', ' ');
}

const YEAR = { year: 2025, vat: [], incomeTax: [], payments: [], deadlines: [], facts: {}, bookkeeper: false };
const paid = (quarter: number, filed: string, amount = 600) => ({ quarter, filed, amount, settled: filed });
const THREE = [paid(1, '2025-04-24'), paid(2, '2025-07-25'), paid(3, '2025-10-22')];
/** A quarter that is late, and an assessment of another year that can still be paid in time. */
const LATE = {
  vat: [paid(1, '2025-04-24'), paid(2, '2025-07-25'), { quarter: 3, filed: '2025-11-20', amount: 7796 }],
  incomeTax: [{ year: 2024, kind: 'final', date: '2025-12-20', amount: 4806 }],
};
const LEVELS = ['A2', 'B1', 'B2'] as const;
const SEGMENTS = ['unknown', 'trusting-follower', 'careful-self-reliant', 'cautious-help-seeker'] as const;
const EVERYONE = SEGMENTS.flatMap((segment) => LEVELS.map((level) => ({ segment, level })));

describe('someone of whom no return of btw is in', () => {
  const BILL = { year: 2026, kind: 'provisional', date: '2025-12-20', amount: 640 };
  const ASKED = { deadlines: [{ date: '2026-01-31', what: 'vat-return' }] };

  test.each(LEVELS)('and who is asked for one, reads that none is seen, and is asked about it (%s)', (level) => {
    const text = said({ incomeTax: [BILL], ...ASKED }, { level });
    expect(text).toContain('Wij zien over 2025 nog geen aangifte btw van u. Moest u die doen? Doe dat dan nu nog.');
    expect(text.indexOf('nog aandacht')).toBeLessThan(text.indexOf('nog geen aangifte btw van u'));
  });

  test.each([
    ['may file none', { incomeTax: [BILL] }],
    ['is under the small business scheme', { incomeTax: [BILL], ...ASKED, facts: { usesSmallBusinessScheme: true } }],
    ['has filed', { vat: THREE, incomeTax: [BILL], ...ASKED }],
  ])('is asked nothing where the business %s', (_who, overview) => expect(said(overview)).not.toContain('nog geen aangifte btw van u'));

  test('has nothing called in order because a bill was made that is still to be paid', () => {
    const text = said({ incomeTax: [BILL] });
    expect(text).not.toContain('Dit is in orde');
    expect(text).toMatch(/Dit is gedaan\n.*voorlopige aanslag/);
  });
});

describe('someone with something to pay', () => {
  test.each(EVERYONE)('is reassured of nothing ($segment, $level)', (reader) => {
    for (const artifact of ['annual-overview', 'suggestion'] as const)
      for (const channel of ['letter', 'email', 'sms'] as const)
        expect(said(LATE, { ...reader, artifact, channel })).not.toMatch(/niets mis|geen haast|geen gevolgen|niets te doen|niets mee te doen/i);
  });

  test.each(LEVELS)('reads the sum, what of it is late, and what it is made of, each with its year, before all else (%s)', (level) => {
    const [front = ''] = said(LATE, { level }).split('Wat er nu komt');
    expect(front).toMatch(/nog € 12\.602,00/);
    expect(front).toMatch(/Van € 7\.796,00 is de betaaldag voorbij/);
    expect(front).toContain('Btw, juli-september 2025: € 7.796,00, de betaaldag was 31 oktober 2025');
    expect(front).toContain('Aanslag inkomstenbelasting 2024: € 4.806,00, te betalen tot en met 31 januari 2026');
  });

  test('is not told that it is all of one year', () => {
    const tip = said(LATE, { artifact: 'suggestion' });
    expect(tip).not.toMatch(/over 2025 staat|[Vv]an 2025 staat/);
    expect(tip).toContain('Aanslag inkomstenbelasting 2024: € 4.806,00');
  });

  test('is called late from the first working day behind the last day, and not in its weekend', () => {
    const overview = { vat: [...THREE, { quarter: 4, filed: '2026-01-20', amount: 500 }] };
    expect(said(overview, { date: '2026-02-02' })).not.toMatch(/betaaldag is voorbij/);
    expect(said(overview, { date: '2026-02-03' })).toMatch(/De betaaldag is voorbij/);
  });

  test('of which nobody knows the last day is not called late', () => {
    const text = said({ incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-02-10', amount: 640 }] });
    expect(text).toMatch(/nog € 640,00/);
    expect(text).not.toMatch(/betaaldag/);
  });

  const PART_PAID = { incomeTax: [{ year: 2024, kind: 'final', date: '2025-12-20', amount: 640, open: 200 }] };

  test('of whom a part is paid owes the rest, and no more', () => {
    const text = said(PART_PAID);
    expect(text).toMatch(/nog € 200,00/);
    expect(text).toMatch(/Samen betaald[\s|:]*€ 440,00/);
    expect(text).toMatch(/Samen nog te betalen[\s|:]*€ 200,00/);
  });

  test.each(EVERYONE)('reads a bill that is paid in part as one row: asked, paid and open ($segment, $level)', (reader) => {
    for (const channel of ['letter', 'email'] as const) {
      const text = said(PART_PAID, { ...reader, channel });
      expect(text.match(/20 december 2025: Aanslag inkomstenbelasting 2024/g)).toHaveLength(1);
      expect(text).toContain('Aanslag inkomstenbelasting 2024: € 640,00 (€ 440,00 betaald, € 200,00 nog te betalen)');
    }
  });

  test.each(EVERYONE)('reads the last day of each bill among what is to come, with what is open of it ($segment, $level)', (reader) => {
    const bills = {
      vat: [...THREE, { quarter: 4, filed: '2026-01-08', amount: 610 }],
      incomeTax: [
        { year: 2024, kind: 'final', date: '2025-12-10', amount: 1350 },
        { year: 2025, kind: 'provisional', date: '2025-09-10', amount: 900, open: 300, due: '2026-01-31' },
        { year: 2023, kind: 'final', date: '2025-06-10', amount: 77 },
      ],
    };
    for (const channel of ['letter', 'email'] as const) {
      const [, toCome = ''] = said(bills, { ...reader, channel }).split('Wat er nu komt');
      expect(toCome).toMatch(/21 januari 2026\W+Aanslag inkomstenbelasting 2024, nog € 1\.350,00\. Dit bedrag moet op/);
      expect(toCome).toMatch(/31 januari 2026\W+Voorlopige aanslag inkomstenbelasting 2025, nog € 300,00\. Dit bedrag moet op/);
      expect(toCome).toMatch(/31 januari 2026\W+Btw, oktober-december 2025, nog € 610,00\./);
      // What is late is asked for at once, and is not to come.
      expect(toCome).not.toMatch(/Aanslag inkomstenbelasting 2023, nog/);
    }
  });

  test('reads of a last day once, where the data call it an instalment too', () => {
    const bill = { year: 2026, kind: 'provisional', date: '2026-01-05', amount: 900, due: '2026-02-28' };
    const text = said({ incomeTax: [bill], deadlines: [{ date: '2026-02-28', what: 'provisional-instalment', year: 2026 }] });
    expect(text.split('Wat er nu komt')[1]?.match(/28 februari 2026/g)).toHaveLength(1);
    expect(said({ incomeTax: [bill] }, { language: 'en' })).toMatch(
      /28 February 2026\W+Provisional income tax bill 2026, to pay: €900\.00\. This amount must be/,
    );
  });

  test('is not shown so in a bookkeeping package, where others look along', () => {
    expect(said(LATE, { artifact: 'suggestion', channel: 'in-app' })).not.toMatch(/€|voorbij|ontbreekt|openstaat/);
  });
});

describe('what is in order', () => {
  test('is not a year of which a return is missing', () => {
    const text = said({ vat: [paid(1, '2025-04-24'), paid(3, '2025-10-22')] });
    expect(text).not.toMatch(/op tijd|afgehandeld|niets meer open/);
    expect(text).toMatch(/Wij zien nog geen aangifte btw over april-juni 2025/);
  });

  test('follows the start and the end of a business, and its scheme', () => {
    expect(said({ started: '2025-05-01', vat: [paid(2, '2025-07-25'), paid(3, '2025-10-22')] })).toMatch(
      /op tijd aangifte btw over april tot en met september/,
    );
    expect(said({ stopped: '2025-06-30', vat: [paid(1, '2025-04-24')] })).toMatch(/nog geen aangifte btw over april-juni 2025/);
    expect(said({ stopped: '2025-06-30', vat: [paid(1, '2025-04-24'), paid(2, '2025-07-25')] })).not.toMatch(/nog geen aangifte/);
    expect(said({ facts: { usesSmallBusinessScheme: true } })).not.toMatch(/nog geen aangifte/);
  });

  test('is not a provisional assessment that nobody paid', () => {
    const text = said({ incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-10-10', amount: 640 }] });
    expect(text).not.toMatch(/is klaar|niets meer in te vullen|niets meer open/);
    expect(text).toMatch(/voorlopige aanslag inkomstenbelasting over 2025/);
  });

  test('is no income tax of a year whose return is still to come', () => {
    const text = said({ incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-01-20', amount: 900, settled: '2025-12-01' }] });
    expect(text).not.toMatch(/inkomstenbelasting is (?:geregeld|afgehandeld)/);
    expect(text).toMatch(/voorlopige aanslag inkomstenbelasting over 2025 staat niets meer open\. De definitieve aanslag komt na uw aangifte/);
  });

  test('is not said of what nobody knows', () => {
    expect(said({})).not.toMatch(/Dat klopt|niets te regelen|U hoeft niets te doen/);
  });
});

test.each(['nl', 'en'] as const)('a total is what its rows add up to, also where payments say otherwise (%s)', (language) => {
  const overview = { ...LATE, payments: [{ date: '2025-01-28', what: 'vat', amount: 2310 }] };
  const text = said(overview, { language });
  expect(text).toMatch(language === 'nl' ? /Samen betaald[\s|:]*€ 1\.200,00/ : /Paid in all[\s|:]*€1,200\.00/);
  expect(text).toMatch(language === 'nl' ? /Samen nog te betalen[\s|:]*€ 12\.602,00/ : /Still to pay in all[\s|:]*€12,602\.00/);
});

describe('days', () => {
  const DEADLINES = [
    { date: '2026-01-31', what: 'vat-return' },
    { date: '2026-03-01', what: 'income-tax-return' },
  ];

  test('that are past do not come', () => {
    expect(said({ vat: THREE, deadlines: DEADLINES }, { date: '2026-02-20' })).not.toContain('31 januari 2026');
  });

  test('of a return that is in and paid do not come either', () => {
    expect(said({ vat: [...THREE, paid(4, '2026-01-09')], deadlines: DEADLINES })).not.toContain('31 januari 2026');
  });

  test('that the data leave out come all the same', () => {
    expect(said({ vat: THREE })).toMatch(/31 januari 2026[\s\S]*Aangifte btw, oktober-december 2025/);
  });

  test('behind the date of the message are no days on which something was done', () => {
    const text = said({ vat: [...THREE, paid(4, '2026-01-20')], deadlines: DEADLINES });
    expect(text).not.toContain('20 januari 2026');
    expect(text).toMatch(/Aangifte btw, oktober-december 2025/);
  });

  test.each(EVERYONE)('are days on which something has to be done, and not may ($segment, $level)', (reader) => {
    for (const channel of ['letter', 'email', 'sms'] as const) {
      const text = said({ vat: THREE, deadlines: DEADLINES }, { ...reader, channel });
      expect(text).not.toMatch(/kunt u (?:uw )?(?:aangifte|btw)|[Tt]ot deze dag|hoeft (?:er )?niets (?:mee )?te doen/);
      if (channel !== 'sms') expect(text).toMatch(/moet (?:uw aangifte )?(?:op deze dag )?binnen zijn/);
    }
  });

  test('name the tax year', () => {
    expect(said({ vat: THREE, deadlines: DEADLINES })).toMatch(/1 maart 2026 tot en met 30 april 2026[\s\S]*Aangifte inkomstenbelasting 2025/);
  });
});

describe('the list for a bookkeeper', () => {
  test('says of each payment for which year it was, where that is known', () => {
    const payments = [
      { date: '2025-01-28', what: 'vat', amount: 2310, year: 2024 },
      { date: '2025-04-24', what: 'vat', amount: 600 },
      { date: '2025-05-20', what: 'health-contribution', amount: 90 },
    ];
    for (const language of ['nl', 'en'] as const) {
      const vat = language === 'nl' ? 'Btw' : 'VAT';
      const text = said({ vat: THREE, payments, bookkeeper: true }, { language });
      expect(text).toMatch(new RegExp(`: ${vat} 2024: €`));
      // This one is the payment of a return that is in the year.
      expect(text).toMatch(new RegExp(`: ${vat} 2025: €`));
      expect(text).toMatch(/Zvw(?: contribution)?: €/);
    }
  });
});

describe('objections', () => {
  const objectionsTo = (overview: object, date = TODAY) =>
    (['annual-overview', 'suggestion'] as const).map((name) =>
      (loaded[name].definition.objections?.({ overview: { ...YEAR, vat: THREE, ...overview } }, { date, houseStyle }) ?? []).map(({ field }) => field),
    );

  test.each([
    [{ vat: [...THREE, paid(4, '2026-01-13')] }, ['overview.vat[3].filed', 'overview.vat[3].settled']],
    [{ incomeTax: [{ year: 2024, kind: 'final', date: '2026-01-13', amount: 1 }] }, ['overview.incomeTax[0].date']],
    [{ payments: [{ date: '2026-01-13', what: 'vat', amount: 1 }] }, ['overview.payments[0].date']],
    [{ stopped: '2026-01-13' }, ['overview.stopped']],
    [{ started: '2026-01-02' }, ['overview.started']],
    [{ deadlines: [{ date: '2026-01-11', what: 'vat-return' }] }, ['overview.deadlines[0].date']],
    [
      {
        incomeTax: [{ year: 2024, kind: 'final', date: '2025-09-10', amount: 1350 }],
        payments: [{ date: '2025-10-01', what: 'income-tax', amount: 100 }],
      },
      ['overview.incomeTax[0].open'],
    ],
    [{ vat: [], facts: { usesSmallBusinessScheme: false } }, ['overview.vat']],
  ])('are made to a row that would be untrue on its day: %j', (overview, fields) => {
    expect(objectionsTo(overview)).toEqual([fields, fields]);
  });

  test('are not made to what is of the day itself', () => {
    expect(objectionsTo({ vat: [...THREE, paid(4, TODAY)], deadlines: [{ date: TODAY, what: 'provisional-instalment' }] })).toEqual([[], []]);
  });
});

describe('words', () => {
  const OVERVIEW = { vat: THREE, deadlines: [{ date: '2026-02-28', what: 'provisional-instalment', year: 2026 }] };

  test.each(EVERYONE)('are scoped to the message, and plain ($segment, $level)', (reader) => {
    const texts = [said(OVERVIEW, reader), said({ vat: THREE, facts: { investments: 4200 } }, { ...reader, artifact: 'suggestion' })];
    for (const text of texts) {
      expect(text).not.toMatch(/besluiten (?:hier )?niets|controleren (?:hier )?niets|uw 2025|loopt een termijn|Zien, verbeteren/);
      expect(text).toMatch(/Dit (?:overzicht|bericht) is geen/);
    }
  });

  test('differ for who wants it quick, in every channel', () => {
    const tips = { vat: THREE, facts: { investments: 4200 } };
    for (const channel of ['letter', 'email', 'sms'] as const) {
      for (const [artifact, overview] of [
        ['annual-overview', OVERVIEW],
        ['suggestion', tips],
      ] as const) {
        const all = SEGMENTS.map((segment) => said(overview, { artifact, channel, segment }));
        expect(new Set(all).size, `${artifact} ${channel}`).toBe(SEGMENTS.length);
      }
    }
  });

  test('at B2 say more than at B1, where there is a B2', () => {
    const tips = { vat: THREE, facts: { turnover: 18_400, usesSmallBusinessScheme: false } };
    expect(said(tips, { artifact: 'suggestion', level: 'B2' }).length).toBeGreaterThan(said(tips, { artifact: 'suggestion' }).length * 1.15);
    expect(said(OVERVIEW, { level: 'B2' })).toBe(said(OVERVIEW));
  });

  test('at A2 say as much as at B1', () => {
    const tips = { vat: THREE, facts: { turnover: 18_400, usesSmallBusinessScheme: false } };
    for (const [artifact, overview] of [
      ['annual-overview', OVERVIEW],
      ['suggestion', tips],
    ] as const)
      expect(said(overview, { artifact, level: 'A2' }).length).toBeGreaterThan(said(overview, { artifact }).length * 0.98);
  });

  test('end with who wrote them', () => {
    for (const artifact of ['annual-overview', 'suggestion'] as const)
      for (const channel of ['letter', 'email'] as const) {
        const text = said({ vat: THREE, facts: { investments: 4200 } }, { artifact, channel });
        expect(text.indexOf('Met vriendelijke groet')).toBeGreaterThan(text.indexOf('Autoriteit Persoonsgegevens'));
      }
  });
});
