import { everyBlock } from '@aanreik/components';
import { type Artifact, compose, type LoadedArtifact, outdatedFacts } from '@aanreik/compose';
import { type HouseStyle, loadHouseStyle } from '@aanreik/house-style';
import { type MessageKind, SEGMENTS, type Variant } from '@aanreik/message';
import { checkClaims, messageText, sampleRecipients } from '@aanreik/review';
import { describe, expect, test } from 'vitest';
import { DATE, nextSteps, sendersOf } from './support/artifacts.ts';
import { errorsIn, rulesOf, withTexts } from './support/put-back.ts';

const KINDS = ['rent', 'health', 'energy', 'water'];
const GRIEND = { kind: 'rent', creditor: 'Woonstichting De Griend', cents: 41_250, day: '2026-11-05' };
const RENT = { arrears: ['rent'], signals: [GRIEND] };
const NOTHING = { arrears: [] };
const EVERYTHING = { arrears: KINDS, signals: KINDS.map((kind) => ({ ...GRIEND, kind })) };
/** An organisation whose email addresses may be a household's, and one whose are not. */
const wilgendam = loadHouseStyle('wilgendam');
const rondkomen = loadHouseStyle('rijksdienst-rondkomen');
const LEVELS = ['A2', 'B1'] as const;

interface Said extends Partial<Pick<Variant, 'segment' | 'level' | 'language'>> {
  readonly artifact?: LoadedArtifact;
  readonly data?: unknown;
  readonly date?: string;
  readonly houseStyle?: HouseStyle;
}

function messageOf(channel: MessageKind, { artifact = nextSteps, data = EVERYTHING, date = DATE, houseStyle = wilgendam, ...chosen }: Said = {}) {
  const { segment = 'unknown', level = 'B1', language = 'nl' } = chosen;
  const variant = { channel, segment, level, language, houseStyle: houseStyle.id };
  return compose({ artifact, houseStyle, variant, data, date, recipient: sampleRecipients[0] }).message;
}

const textOf = (channel: MessageKind, said?: Said) => messageText(messageOf(channel, said));

/** All that a message says in Dutch, whoever reads it. */
function everythingSaid(): readonly string[] {
  return sendersOf(nextSteps).flatMap((houseStyle) =>
    SEGMENTS.flatMap((segment) =>
      LEVELS.flatMap((level) =>
        (['letter', 'email', 'sms'] as const).flatMap((channel) =>
          [NOTHING, RENT, EVERYTHING].map((data) => JSON.stringify(messageOf(channel, { segment, level, data, houseStyle }).shape)),
        ),
      ),
    ),
  );
}

describe('a sentence of the first letters is found when it is put back', () => {
  test.each([
    ['no consequences at all, where a creditor may go on', { 'freedom.text': 'Dat heeft geen gevolgen voor u.' }, 'untrue-claim', RENT],
    ['no hurry, while costs go up', { welcome: 'Er is geen haast.' }, 'untrue-claim', RENT],
    ['a bill is open, where nobody said so', { 'reason.unknown': 'Er staat nog een rekening open bij uw verhuurder.' }, 'untrue-claim', NOTHING],
    ['quickly done, above two hours of steps', { 'steps.title': 'Dit kunt u snel zelf doen' }, 'untrue-claim', RENT],
    ['little time', { welcome: 'U kunt vandaag nog iets regelen, en dat kost weinig tijd.' }, 'untrue-claim', RENT],
    ['people get out of it, which nobody knows', { conviction: '**Veel mensen komen er zelf uit, in kleine stappen.**' }, 'untrue-claim', RENT],
    ['what a whole municipality does not do', { hat: 'Wij schrijven u om te helpen. Wij innen geen geld en geven geen boetes.' }, 'hat-scoped', RENT],
    ['what it does not decide, of all that it decides', { 'dataUse.not.answer': 'Wij besluiten niets over u.' }, 'hat-scoped', RENT],
  ] as const)('%s', (_what, texts, rule, data) => {
    expect(rulesOf(errorsIn(nextSteps, { data }))).not.toContain(rule);
    expect(rulesOf(errorsIn(withTexts(nextSteps, texts), { data }))).toContain(rule);
  });

  test('no claim is untrue in rows that are made up', { timeout: 120_000 }, () => {
    for (const houseStyle of sendersOf(nextSteps)) expect(checkClaims(nextSteps, houseStyle, { rows: 150, date: DATE })).toEqual([]);
  });

  test('what no rule can judge is said nowhere', () => {
    const said = everythingSaid();
    const gone: readonly RegExp[] = [
      /kijkt rustig met u mee|rustig met u meekijkt/,
      /hoorden dat betalen/,
      /Dan mag dat/,
      /hieronder|hierboven|achterkant/,
      /1 januari/,
      /vraag (?:het )?uw gemeente/i,
      /Karim/,
      /minder belasting betalen/,
      /Zien, verbeteren of wissen/,
      /zonder uw ja/,
      /moeten dit doen/,
      /de drukker en de verzender/,
      /schatten wij uit/,
      /(?<!Voor dit bericht )besluiten wij niets over u|Wij besluiten (?:hier )?niets/,
    ];
    expect(gone.filter((words) => said.some((text) => words.test(text)))).toEqual([]);
  });
});

describe('what is known of arrears', () => {
  test('is told in a letter: which creditor, what amount, on which day; for every reader, at each level', () => {
    for (const segment of SEGMENTS)
      for (const level of LEVELS)
        expect(textOf('letter', { segment, level, data: RENT })).toMatch(/Uw huur: Woonstichting De Griend .*5 november 2026.*€\s412,50/);
  });

  test.each(['email', 'sms'] as const)('never leaves paper as an amount: %s', (channel) => {
    for (const houseStyle of [wilgendam, rondkomen])
      for (const segment of SEGMENTS)
        for (const data of [RENT, EVERYTHING])
          expect(JSON.stringify(messageOf(channel, { segment, data, houseStyle }).shape)).not.toMatch(/signal\.|412|Woonstichting/);
  });

  test('changes nothing in an email that others may read, in words or steps', () => {
    for (const segment of SEGMENTS) {
      const shapes = [NOTHING, RENT, EVERYTHING].map((data) => messageOf('email', { segment, data }).shape);
      expect(shapes[1]).toEqual(shapes[0]);
      expect(shapes[2]).toEqual(shapes[0]);
    }
    expect(textOf('email')).toMatch(/De reden zetten wij niet in een e-mail, omdat anderen soms meelezen/);
  });

  test('is not hinted at in such an email either: of some readers nobody said that a bill is open', () => {
    for (const segment of SEGMENTS)
      for (const level of LEVELS) expect(textOf('email', { segment, level, data: NOTHING })).not.toMatch(/[Oo]m welke rekening|welke rekening het gaat/);
  });

  test('is named by its kind in an email to an address of the person alone', () => {
    expect(textOf('email', { data: RENT, houseStyle: rondkomen })).toContain('Uw verhuurder liet weten dat er nog een rekening openstaat');
    expect(textOf('email', { data: NOTHING, houseStyle: rondkomen })).not.toMatch(/verhuurder|openstaat/);
  });

  test('is on no locked screen', () => {
    for (const houseStyle of [wilgendam, rondkomen])
      for (const segment of SEGMENTS) {
        const email = messageOf('email', { segment, houseStyle });
        if (email.channel !== 'email') throw new Error('no email');
        expect(`${email.shape.subject} ${email.shape.preheader} ${textOf('sms', { segment, houseStyle })}`).not.toMatch(
          /rekening|huur|zorg|energie|water|achterstand|€/i,
        );
      }
  });
});

describe('the column signals', () => {
  const read = (arrears: string, signals: string) => nextSteps.definition.data.safeParse({ arrears, signals });

  test.each([
    ['rent|Woonstichting De Griend|412,50|2026-11-05', 41_250],
    [' RENT | Woonstichting De Griend | 412.50 | 2026-11-05 ; ', 41_250],
    ['rent|Woonstichting De Griend|412|2026-11-05', 41_200],
  ])('is read: %s', (cell, cents) => {
    expect(read('rent', cell).data).toEqual({ arrears: ['rent'], signals: [{ ...GRIEND, cents }] });
  });

  test('may be left out, and kinds come out in one order', () => {
    expect(nextSteps.definition.data.parse({ arrears: 'rent' })).toEqual({ arrears: ['rent'], signals: [] });
    const both = read('energy;rent', 'energy|Dijkstroom|10|2026-11-05;rent|De Griend|20|2026-11-05').data as { signals: readonly { kind: string }[] };
    expect(both.signals.map(({ kind }) => kind)).toEqual(['rent', 'energy']);
  });

  test.each([
    ['a kind that does not exist', 'rent', 'car|Garage|10|2026-11-05'],
    ['a part too few', 'rent', 'rent|De Griend|10'],
    ['no name', 'rent', 'rent||10|2026-11-05'],
    ['a name with something unseen in it', 'rent', 'rent|De\u202eGriend|10|2026-11-05'],
    ['an amount that reads two ways', 'rent', 'rent|De Griend|1.412|2026-11-05'],
    ['a day that is none', 'rent', 'rent|De Griend|10|2026-02-30'],
    ['a day the other way round', 'rent', 'rent|De Griend|10|05-11-2026'],
    ['one kind twice', 'rent', 'rent|De Griend|10|2026-11-05;rent|De Wilg|10|2026-11-05'],
    ['another kind than arrears has', 'energy', 'rent|De Griend|10|2026-11-05'],
    ['fewer kinds than arrears has', 'rent;energy', 'rent|De Griend|10|2026-11-05'],
  ])('is refused by name: %s', (_what, arrears, signals) => {
    expect(read(arrears, signals).error?.issues.map(({ path }) => path.join('.'))).toEqual(['signals']);
  });

  test('of a day whose data are erased by now, as the message itself says, is an objection', () => {
    const objections = (date: string) => nextSteps.definition.objections?.(RENT, { date, houseStyle: wilgendam })?.length;
    expect([objections('2027-05-05'), objections('2027-05-06')]).toEqual([0, 1]);
    expect(textOf('letter', { data: RENT })).toMatch(/6\s+maanden/);
  });

  test('of a day after that of the message is an objection', () => {
    const objections = (date: string) => nextSteps.definition.objections?.(RENT, { date, houseStyle: wilgendam });
    expect(objections('2026-11-05')).toEqual([]);
    expect(objections('2026-11-04')).toEqual([
      { field: 'signals', found: expect.stringContaining('2026-11-05'), expected: expect.stringContaining('2026-11-04') },
    ]);
  });
});

describe('the steps', () => {
  const minutesIn = (text: string) => [...text.matchAll(/(\d+)\sminuten/g)].map(([, minutes]) => Number(minutes));

  test('take together what their heading says', () => {
    for (const level of LEVELS)
      for (const segment of ['unknown', 'careful-self-reliant', 'trusting-follower'] as const) {
        const text = textOf('email', { segment, level });
        const steps = text.slice(text.search(/^Vier stappen/m));
        const sum = minutesIn(steps).reduce((total, minutes) => total + minutes, 0);
        const [, hours] = /ruim\s(\d)\suur/.exec(steps) ?? [];
        expect(Math.floor(sum / 60)).toBe(Number(hours));
        expect(sum % 60).toBeLessThan(15);
      }
  });

  test('and what comes later take as long in brief as in full', () => {
    for (const [data, shown] of [
      [NOTHING, 1],
      [EVERYTHING, 2],
    ] as const) {
      const [, later = ''] = textOf('letter', { segment: 'cautious-help-seeker', data }).split('Voor later');
      expect(minutesIn(later)).toEqual(minutesIn(textOf('letter', { data })).slice(shown));
    }
  });

  test('begin with the bill where one is open: who is behind with the rent calls the landlord first, and nobody is told to do so later', () => {
    for (const segment of SEGMENTS)
      for (const level of LEVELS) {
        const text = textOf('letter', { segment, level, data: RENT });
        const call = text.search(/Bel uw verhuurder/);
        expect(call).toBeGreaterThan(0);
        expect(text.search(/Stap\s2\shelpt u daarbij/)).toBeGreaterThan(call);
        expect(text.search(/Zet uw geld op een rij|Maak een overzicht van uw geld/)).toBeGreaterThan(call);
        const [, later = ''] = text.split('Voor later');
        expect(later).not.toMatch(/in delen/);
        // Where nobody said what is open, the overview of one's money comes first, and helps with all else.
        expect(textOf('letter', { segment, level, data: NOTHING }).search(/Zet uw geld op een rij|Maak een overzicht van uw geld/)).toBeGreaterThan(0);
      }
  });

  test('are the same at A2 as at B1, explained instead of left out', () => {
    for (const segment of SEGMENTS) {
      const [easy, usual] = LEVELS.map((level) => messageOf('letter', { segment, level }).shape);
      expect(skeleton(easy)).toEqual(skeleton(usual));
      expect(textOf('letter', { segment, level: 'A2' }).length).toBeGreaterThan(textOf('letter', { segment }).length);
    }
  });

  test('have no B2: there is nothing more to say there than everyone should read', () => expect(nextSteps.wording.levels('nl')).toEqual(['A2', 'B1']));

  /** Kinds of blocks and numbers of items, without the words. */
  function skeleton(node: unknown): unknown {
    if (Array.isArray(node))
      return node.some((item) => typeof item === 'object' && item !== null && 'kind' in item && item.kind === 'text') ? 'words' : node.map(skeleton);
    if (typeof node !== 'object' || node === null) return undefined;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'kind' ? value : skeleton(value)]));
  }
});

describe('facts of schemes', () => {
  test('have a source and a last day, and past it the message is refused', () => {
    for (const { source, until } of nextSteps.definition.facts ?? []) expect(`${source} ${until}`).toMatch(/.{20,} \d{4}-\d\d-\d\d$/);
    expect(outdatedFacts(nextSteps, '2026-12-31')).toEqual([]);
    expect(outdatedFacts(nextSteps, '2027-01-01').map(({ place }) => place.key)).toEqual(['facts.careAllowance']);
  });

  test('are no words: no text of the artifact has an amount in it', () => {
    const texts = JSON.stringify(
      nextSteps.wording.catalogues.filter(({ namespace }) => namespace === 'artifact').flatMap(({ files }) => files.map(({ texts }) => texts)),
    );
    expect(texts).not.toMatch(/€|euro/i);
  });

  test('remission is of taxes, and goes with no bill for drinking water', () => {
    const water = { arrears: ['water'] };
    expect(textOf('letter', { data: water })).toMatch(/Kwijtschelding: minder of geen belasting van gemeente of waterschap\. Het gaat niet om drinkwater/);
  });

  test('a phone contract has a benchmark, and the test on rights asks for a postcode', () => {
    for (const segment of ['unknown', 'careful-self-reliant', 'trusting-follower'] as const) {
      const text = textOf('letter', { segment });
      expect(text).toMatch(/zonder toestel hoeft niet meer te kosten dan €\s15 per maand/);
      expect(text).toMatch(/postcode/);
    }
  });
});

describe('what an organisation supplies', () => {
  const STORY = { title: { nl: 'Wat Ria deed' }, text: { nl: '“Ik belde, en dat viel mee.”' }, source: 'Ria, 4 mei 2026, met toestemming' };

  test('a story is there where there is one, beside the rights, and nobody is made up', () => {
    for (const segment of ['unknown', 'cautious-help-seeker'] as const) {
      expect(JSON.stringify(messageOf('letter', { segment }))).not.toContain('"story"');
      const text = textOf('letter', { segment, houseStyle: { ...wilgendam, stories: [STORY] } });
      expect(text).toContain('“Ik belde, en dat viel mee.”');
    }
    const text = textOf('letter', { houseStyle: { ...wilgendam, stories: [STORY] } });
    expect(text.indexOf('Wat Ria deed')).toBeGreaterThan(text.indexOf('Kijk waar u recht op hebt'));
    expect(textOf('letter', { language: 'en', houseStyle: { ...wilgendam, stories: [STORY] } })).not.toContain('Ria');
  });

  test('schemes of the place, three at most, with where to find them', () => {
    const text = textOf('letter');
    expect(text).toMatch(/Wilgenpas: .*wilgendam\.example\/wilgenpas/);
    expect(textOf('letter', { houseStyle: { ...wilgendam, localSchemes: [] } })).not.toContain('Wilgenpas');
    expect(
      textOf('letter', { houseStyle: { ...wilgendam, localSchemes: Array.from({ length: 6 }, (_, at) => ({ ...scheme, link: `https://x.example/${at}` })) } }),
    ).not.toContain('x.example/3');
  });
  const [scheme] = wilgendam.localSchemes as [HouseStyle['localSchemes'][number]];

  test('a page to book an energy coach, and no coach without one', () => {
    expect(textOf('letter')).toContain('geld.wilgendam.example/energiecoach');
    expect(textOf('letter', { houseStyle: { ...wilgendam, bookingLinks: {} } })).not.toMatch(/energiecoach/);
  });
});

test('who starts online finds the code of that page where the route starts, above all else', () => {
  const { shape } = messageOf('letter', { segment: 'trusting-follower' });
  const [action] = 'blocks' in shape ? shape.blocks.filter(({ kind }) => kind === 'action') : [];
  expect(action).toMatchObject({ href: 'https://geld.wilgendam.example/start', qrAlt: expect.stringMatching(/QR-code/) });
});

test.each(['letter', 'email'] as const)('who wrote it comes last: %s', (channel) => {
  for (const segment of SEGMENTS) {
    const { shape } = messageOf(channel, { segment });
    const blocks = 'blocks' in shape ? everyBlock(shape.blocks) : [];
    expect(blocks.at(-1)?.block.kind).toBe('sign-off');
  }
});

test('an artifact that names a kind of data does so in its panel', () => {
  const nameless = withTexts(nextSteps, { 'dataUse.which.answer': 'Wat nodig is.' });
  expect(rulesOf(errorsIn(nameless, { data: RENT }))).toContain('avg-14-told');
  expect(nextSteps.definition satisfies Artifact).toMatchObject({ formal: { is: 'no' } });
});
