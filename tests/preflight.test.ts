import { compose } from '@aanreik/compose';
import { listEnvelopes, loadEnvelope, loadHouseStyle } from '@aanreik/house-style';
import { preflight, proofEnvelope } from '@aanreik/pdf';
import { readAloud, readAloudLines } from '@aanreik/pdf-check';
import { worstCases } from '@aanreik/proof';
import { variantsOf } from '@aanreik/review';
import { describe, expect, test } from 'vitest';
import { artifacts, DATE, houseStyles, nextSteps, sendersOf } from './support/artifacts.ts';
import { fixtureRecipients } from './support/fixture-recipients.ts';
import { laidOut, letterBytes, plainLetter } from './support/letters.ts';
import { readPdf } from './support/pdf-text.ts';
import { fatma } from './support/recipients.ts';

/**
 * One artifact for each envelope and house style, by turns, so that each is met a few times: `aanreik preflight` draws
 * them all.
 */
function* cases(turn: number, houseStyle: string) {
  const sent = artifacts.filter((one) => sendersOf(one).some(({ id }) => id === houseStyle));
  const artifact = sent[turn % sent.length];
  if (artifact === undefined) throw new Error('no artifact');
  for (const worst of worstCases(artifact)) yield { artifact, worst };
}

describe.each(listEnvelopes().map((name, at) => [name, at] as const))('in the envelope %s', (envelope, row) => {
  test.each(houseStyles.map((style, at) => [style.id, style, at] as const))('the worst letters of %s come out well', async (_id, style, column) => {
    const houseStyle = { ...style, letter: { ...style.letter, envelope: loadEnvelope(envelope) } };
    const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: style.id } as const;
    for (const { artifact, worst } of cases(row * houseStyles.length + column, style.id)) {
      const { message } = compose({
        artifact,
        houseStyle,
        variant,
        recipient: worst.recipient,
        data: worst.data,
        date: DATE,
      });
      if (message.channel !== 'letter') continue;
      const findings = preflight(await laidOut({ message, houseStyle }));
      expect(
        findings.filter(({ severity }) => severity === 'fault'),
        worst.name,
      ).toEqual([]);
    }
  });
});

describe('a code that would lie on a fold', async () => {
  const style = loadHouseStyle('wilgendam');
  const recipients = await fixtureRecipients();
  /** What is wrong with a letter of the fixture, folded in these places: in mm from the top. */
  const findingsFor = async (id: string, folds: number[]) => {
    const houseStyle = { ...style, letter: { ...style.letter, envelope: { ...style.letter.envelope, folds } } };
    const { recipient, profile, data } = recipients.find((one) => one.recipient.id === id) ?? {};
    if (recipient === undefined || profile === undefined) throw new Error(`no ${id} in the fixture`);
    const variant = { channel: 'letter', ...profile, houseStyle: houseStyle.id } as const;
    const { message } = compose({ artifact: nextSteps, houseStyle, variant, recipient, data, date: DATE });
    if (message.channel !== 'letter') throw new Error('no letter');
    return preflight(await laidOut({ message, houseStyle })).filter(({ severity, code }) => severity === 'fault' || code === 'code-left-out');
  };

  // Each of these folds goes through a code of the letter as it comes.
  test.each([
    ['R0005', [36]],
    ['R0004', [194]],
  ])('goes off it where the pages have room: %s', async (id, folds) => expect(await findingsFor(id, folds)).toEqual([]));

  test('is left out, and a note says so, where there is no room: the address is beside it', async () => {
    // No code of 20 mm fits between two of these.
    const folds = Array.from({ length: 25 }, (_, at) => 30 + at * 10);
    expect(await findingsFor('R0012', folds)).toMatchObject([{ severity: 'note', code: 'code-left-out' }]);
  });
});

test('a letter that is too wide for its printer is found', async () => {
  const artifact = nextSteps;
  const [style] = sendersOf(artifact);
  const houseStyle = { ...style, letter: { ...style.letter, margin: { ...style.letter.margin, right: 2 } } };
  const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: style.id } as const;
  const [worst] = worstCases(artifact);
  const recipient = { ...worst?.recipient, id: 'x', segment: 'unknown', level: 'B1', language: 'nl' } as const;
  const { message } = compose({ artifact, houseStyle, variant, recipient, data: worst?.data, date: DATE });
  expect(preflight(await laidOut({ message, houseStyle })).map(({ code }) => code)).toContain('printer-reaches-all');
});

/** What is easiest to read, and the language of the longest words: at 18 points each letter takes four pages or more. */
const LARGE = artifacts.flatMap((artifact) =>
  sendersOf(artifact).flatMap((houseStyle) =>
    variantsOf(artifact, houseStyle.id, ['letter'])
      .filter(({ level, language }) => (language === 'nl' && level !== 'B2') || language === 'en')
      .map((variant, at) => ({ artifact, houseStyle, variant, data: artifact.definition.situations[at % artifact.definition.situations.length] })),
  ),
);

test.each(LARGE.map((one) => [`${one.artifact.name} ${Object.values(one.variant).join(' ')}`, one] as const))(
  'in large print nothing lies over anything else, and no page lacks its foot: %s',
  async (_name, { artifact, houseStyle, variant, data }) => {
    const { message } = compose({ artifact, houseStyle, variant, recipient: { ...fatma, largePrint: true }, data, date: DATE });
    if (message.channel !== 'letter') throw new Error('no letter');
    const letter = await laidOut({ message, houseStyle });
    expect(preflight(letter).filter(({ severity }) => severity === 'fault')).toEqual([]);
    const feet = letter.pages.map(({ children }) => children?.filter(({ props }) => props.tag?.role === 'PageFoot').length);
    expect(feet).toEqual(letter.pages.map(() => 1));
  },
);

test('large print has 18 points, the same structure, and the same words', async () => {
  const artifact = nextSteps;
  const [houseStyle] = sendersOf(artifact);
  const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: houseStyle.id } as const;
  const [small, large] = worstCases(artifact);
  const shapes = [small, large].map((worst) => {
    const recipient = { ...worst?.recipient, id: 'x', segment: 'unknown', level: 'B1', language: 'nl' } as const;
    const { message } = compose({ artifact, houseStyle, variant, recipient, data: worst?.data, date: DATE });
    if (message.channel !== 'letter') throw new Error('no letter');
    return message;
  });
  expect(shapes.map(({ shape }) => shape.textSize)).toEqual([11.5, 18]);
  const [usual, larger] = await Promise.all(shapes.map(async (message) => readAloudLines(await readAloud(await letterBytes({ message, houseStyle })))));
  expect(larger).toEqual(usual);
  expect(usual?.length).toBeGreaterThan(100);
});

test('a proof shows the window on the front and the folds on all pages', async () => {
  const { pages } = await readPdf(await proofEnvelope(await plainLetter('nl')));
  expect(pages[0]).toContain('venster 81 x 35 mm, 105 mm van links, 50 mm van boven');
  expect(pages[1]).not.toContain('venster 81');
  expect(pages.every((page) => page.includes('vouw op 107 mm'))).toBe(true);
});
