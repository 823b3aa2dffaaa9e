import { existsSync } from 'node:fs';
import { type Artifact, type Claim, type LoadedArtifact, outdatedFacts } from '@aanreik/compose';
import { loadHouseStyle } from '@aanreik/house-style';
import { checkClaims, checkDeclarations, reviewArtifact } from '@aanreik/review';
import { entrepreneurs } from '@aanreik/templates/entrepreneur/examples';
import type { YearData } from '@aanreik/templates/entrepreneur/year';
import { Wording } from '@aanreik/wording';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { artifacts, nextSteps, sendersOf } from './support/artifacts.ts';
import { errorsIn, rulesOf, withTexts } from './support/put-back.ts';
import { runAanreik } from './support/run-aanreik.ts';
import { runBatch } from './support/run-batch.ts';

function named(name: string): LoadedArtifact {
  const found = artifacts.find((artifact) => artifact.name === name);
  if (found === undefined) throw new Error(`no artifact ${name}`);
  return found;
}

const overview = named('annual-overview');
const suggestion = named('suggestion');
const tax = loadHouseStyle('rijksdienst-belastingen');

const defined = (artifact: LoadedArtifact, definition: Partial<Artifact>): LoadedArtifact => ({
  ...artifact,
  definition: { ...artifact.definition, ...definition },
});

/**
 * What the first letters said and nobody checked: each put back into the wording, in the message of someone of whom it
 * was not true.
 */
const late = entrepreneurs['te laat, en nog niet alles betaald'];

/** Words of a claim are found where no claim says when they are true, or where the claim that finds them is not. */
const UNTRUE = /^(?:untrue-claim|claim-without-condition)$/;

describe('a sentence that is not true of its reader is found when it is put back', () => {
  test.each([
    ['nothing is wrong, to who pays late', overview, 'Er is niets mis met uw belastingzaken.'],
    ['no hurry, to who pays late', overview, 'Er is geen haast.'],
    ['no consequences, to who owes', overview, 'Doet u er niets mee? Dat heeft geen gevolgen voor u.'],
    ['a missing return called on time', overview, 'Uw aangiften btw kwamen op tijd binnen.'],
    ['what is open called settled', overview, 'Uw btw is helemaal afgehandeld.'],
    ['a provisional assessment called done', overview, 'Uw aanslag inkomstenbelasting is klaar. U hoeft niets meer in te vullen.'],
    ['a year called arranged whose return is to come', overview, 'Uw inkomstenbelasting is geregeld.'],
    ['nothing to do, above a duty', overview, 'U hoeft niets te doen.'],
    ['no consequences, in a tip that may bring something', suggestion, 'Doet u er niets mee? Dat heeft geen gevolgen voor u.'],
    ['nothing is wrong, in the tip', suggestion, 'Er is niets mis met uw belastingzaken.'],
  ])('%s', (_what, artifact, sentence) => {
    const errors = errorsIn(withTexts(artifact, { welcome: sentence }), { data: late });
    expect(rulesOf(errors.filter(({ place }) => place.key === 'welcome')).filter((rule) => UNTRUE.test(rule))).not.toEqual([]);
  });

  test('a subject that says nothing is to be done', () => {
    const errors = errorsIn(withTexts(overview, { 'email.subject': 'U hoeft niets te doen' }), { channel: 'email', data: late });
    expect(rulesOf(errors.filter(({ place }) => place.key === 'email.subject')).filter((rule) => UNTRUE.test(rule))).not.toEqual([]);
  });
});

/** A welcome for each preference. */
const SEGMENT_KEYS = ['welcome', 'welcome_trusting-follower', 'welcome_careful-self-reliant', 'welcome_cautious-help-seeker'];

describe('a claim over rows that are made up', () => {
  const owes: Claim<YearData> = {
    id: 'all-paid',
    words: { nl: /alles is betaald/i },
    holds: ({ overview: { vat, incomeTax } }) => [...vat, ...incomeTax].every(({ amount, settled }) => amount <= 0 || settled !== undefined),
  };
  const claiming = (claim: Claim<YearData>) =>
    defined(withTexts(overview, Object.fromEntries(SEGMENT_KEYS.map((key) => [key, 'Alles is betaald.']))), {
      claims: [...(overview.definition.claims ?? []), claim as Claim<unknown>],
      situations: [entrepreneurs['alles in orde, één tip']],
    });

  test('that no situation shows untrue is found, with a row of which it is not true', () => {
    const [found] = checkClaims(claiming(owes), tax, { rows: 80, date: '2026-01-31' }).filter(
      ({ code: rule, found: words }) => rule === 'untrue-claim' && /Alles is betaald/.test(words),
    );
    expect(found?.place.key).toMatch(/^welcome/);
    const row = /for (\{.*\}) on \d{4}-\d\d-\d\d$/.exec(found?.found ?? '')?.[1];
    expect(owes.holds(JSON.parse(row ?? '{}'), { date: '2026-01-31', houseStyle: tax })).toBe(false);
  });

  test('that holds is no finding', () => {
    const findings = checkClaims(claiming({ ...owes, holds: () => true }), tax, { rows: 80, date: '2026-01-31' });
    expect(findings.filter(({ found }) => /Alles is betaald/.test(found))).toEqual([]);
  });

  test('is made of the schema alone where an artifact makes no rows itself, on its edges', () => {
    const columns = z.object({
      cents: z.number().int().min(0).max(5000),
      day: z.iso.date(),
      kinds: z.array(z.enum(['a', 'b'])).max(2),
      note: z.string().optional(),
    });
    const { arbitrary: _, objections: __, ...definition } = overview.definition;
    const shared = overview.wording.catalogues.filter(({ namespace }) => namespace === 'shared');
    const claim: Claim<z.infer<typeof columns>> = {
      id: 'seldom',
      words: { nl: /zelden waar/i },
      holds: ({ cents, day, kinds }, { date }) => !(cents === 5000 || (day === date && kinds.length === 2)),
    };
    const seldom: LoadedArtifact = {
      ...nextSteps,
      wording: new Wording([
        { namespace: 'artifact', files: [{ tag: 'nl', file: 'next-steps/wording/nl.json', texts: { text: 'Dit is zelden waar.' } }] },
        ...shared,
      ]),
      definition: {
        ...definition,
        data: columns,
        situations: [{ cents: 1, day: '2026-01-31', kinds: [] }],
        conditions: () => ({}),
        fields: () => ({}),
        phrases: () => ({}),
        claims: [claim as Claim<unknown>],
        outlines: { sms: (composer) => ({ text: composer.text('text') }) },
      },
    };
    const findings = checkClaims(seldom, sendersOf(nextSteps)[0], { rows: 400, date: '2026-01-31' });
    expect(findings.map(({ code }) => code)).toContain('untrue-claim');
    expect(findings[0]?.found).toMatch(/"cents":5000|"kinds":\["[ab]","[ab]"\]/);
  });
});

test('no claim, sum or date of the tax artifacts is untrue in years that are made up', { timeout: 120_000 }, () => {
  for (const artifact of [overview, suggestion]) expect(checkClaims(artifact, tax, { rows: 200, date: '2026-01-31' })).toEqual([]);
});

describe('sums and dates', () => {
  test('a total that is not what its rows add up to is found', () => {
    const { letter } = overview.definition.outlines;
    const off = defined(overview, {
      outlines: {
        letter: (composer) => {
          const outline = letter?.(composer) ?? { title: '', blocks: [] };
          const blocks = outline.blocks.map((block) =>
            block.kind === 'overview' ? { ...block, rows: block.rows.map((row) => (row.isTotal === true ? { ...row, amount: '€ 0,01' } : row)) } : block,
          );
          return { ...outline, blocks };
        },
      },
    });
    expect(rulesOf(errorsIn(off))).toContain('sums-agree');
    expect(rulesOf(errorsIn(overview))).not.toContain('sums-agree');
  });

  test('parts of a bill that do not add up to it, or are not what is read, are found', () => {
    const data = entrepreneurs['alleen een aanslag, te laat'];
    const withParts = (parts: readonly string[], state: string) =>
      defined(overview, {
        outlines: {
          letter: (composer) => {
            const outline = overview.definition.outlines.letter?.(composer) ?? { title: '', blocks: [] };
            const blocks = outline.blocks.map((block) =>
              block.kind === 'overview' ? { ...block, rows: block.rows.map((row) => (row.parts === undefined ? row : { ...row, parts, state })) } : block,
            );
            return { ...outline, blocks };
          },
        },
      });
    const found = (parts: readonly string[], state: string) => rulesOf(errorsIn(withParts(parts, state), { data })).includes('sums-agree');
    expect(found(['€ 1.000,00', '€ 350,00'], '€ 1.000,00 betaald, € 350,00 nog te betalen')).toBe(false);
    expect(found(['€ 1.000,00', '€ 340,00'], '€ 1.000,00 betaald, € 340,00 nog te betalen')).toBe(true);
    expect(found(['€ 1.000,00', '€ 350,00'], '€ 1.000,00 betaald, nog te betalen')).toBe(true);
  });

  test('a deadline that is past is no thing to come, and what comes later was not done', () => {
    const base = entrepreneurs['alles in orde, één tip'];
    expect(rulesOf(errorsIn(overview, { data: base, date: '2026-01-31' }))).not.toContain('dates-in-time');
    // The row is rejected; whoever takes that away is told of the message too.
    expect(overview.definition.objections?.(base, { date: '2026-09-30', houseStyle: tax })).not.toEqual([]);
    const blocks = (composer: Parameters<NonNullable<Artifact['outlines']['letter']>>[0]) => overview.definition.outlines.letter?.(composer).blocks ?? [];
    const stuck = defined(overview, {
      outlines: { letter: (composer) => ({ title: '', blocks: [...blocks(composer), { kind: 'timeline', items: [{ date: '30 januari 2026', text: [] }] }] }) },
    });
    expect(rulesOf(errorsIn(stuck, { data: base }))).toContain('dates-in-time');
  });

  test('a duty that is worded as an option, and a last day that is left out', () => {
    const option = withTexts(overview, { welcome: 'Tot en met 1 maart 2026 kunt u uw aangifte btw doen en betalen.' });
    expect(rulesOf(errorsIn(option))).toContain('duty-is-no-option');
    const { letter } = overview.definition.outlines;
    const early = defined(overview, {
      outlines: {
        letter: (composer) => {
          const outline = letter?.(composer) ?? { title: '', blocks: [] };
          const item = { date: '1 maart 2026', text: [{ kind: 'text', text: 'Tot deze dag doet u aangifte.' } as const] };
          return { ...outline, blocks: [...outline.blocks, { kind: 'timeline', items: [item] }] };
        },
      },
    });
    expect(rulesOf(errorsIn(early))).toContain('dates-in-time');
  });

  test('another word for a duty than other messages have', () => {
    expect(rulesOf(errorsIn(withTexts(overview, { welcome: 'U moet uw opgave indienen.' })))).toContain('one-word-for-a-duty');
  });

  test('a fact that is past its date stops a run, and is found', async () => {
    const facts = [{ id: 'limit', value: 20_000, until: '2025-12-31', source: 'Wet OB 1968, art. 25' }];
    const artifact = defined(suggestion, { facts });
    expect(outdatedFacts(artifact, '2025-12-31')).toEqual([]);
    const run = { artifact, houseStyle: tax, recipients: 'fixtures/entrepreneurs.jsonl', out: 'out/outdated', channels: ['sms'], overrides: {} } as const;
    await expect(runBatch({ ...run, date: '2026-01-01' })).rejects.toThrow(/facts\.limit: found 20000, which may be said until 2025-12-31/);
  });
});

describe('the right sender, and what the law asks it to tell', () => {
  test('a municipality sends no tax artifact: render and check refuse it by name', { timeout: 60_000 }, async () => {
    const { code, stderr } = await runAanreik(
      'render',
      'annual-overview',
      '--recipients',
      'fixtures/entrepreneurs.jsonl',
      '--out',
      'out/refused',
      '--house-style',
      'wilgendam',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/^wilgendam\/house-style\.json sends: found .*annual-overview/);
    expect(existsSync('out/refused')).toBe(false);
    const { findings } = await reviewArtifact(overview, [loadHouseStyle('wilgendam')]);
    expect(findings.map(({ code: rule, found }) => [rule, found])).toEqual([['sender', 'no house style that may send it: none of wilgendam does']]);
  });

  test.each([
    ['the source', 'dataUse.source.answer', 'Van anderen.'],
    ['the legal basis', 'dataUse.why.answer', 'Omdat dat onze taak is.'],
    ['who sees the data', 'dataUse.who.answer', 'Alleen wij.'],
    ['how long they are kept', 'dataUse.howLong.answer', 'Niet te lang.'],
    ['from when that is counted', 'dataUse.howLong.answer', '{{privacy.retention}}. Daarna wissen we ze.'],
    ['the rights', 'dataUse.rights.answer', 'Vraag het ons.'],
    ['the kinds of data', 'dataUse.which.answer', 'Wat nodig is.'],
  ])('%s, where it is not said', (_what, key, text) => {
    expect(rulesOf(errorsIn(withTexts(overview, { [key]: text })))).toContain('avg-14-told');
    expect(rulesOf(errorsIn(overview))).not.toContain('avg-14-told');
  });

  test.each([
    ['right-to-object', { 'objection.title': 'Vragen?', 'objection.text': 'Bel ons.' }],
    ['estimate-said', { 'dataUse.version.answer': 'Zomaar.' }],
    ['estimate-said', { 'dataUse.which.estimate': 'En meer.' }],
  ] as const)('%s', (rule, texts) => {
    expect(rulesOf(errorsIn(withTexts(overview, texts)))).toContain(rule);
    expect(rulesOf(errorsIn(overview))).not.toContain(rule);
  });

  test('that the maker of a package sees the message too', () => {
    expect(rulesOf(errorsIn(withTexts(suggestion, { 'dataUse.who.inApp': 'En niemand anders.' }), { channel: 'in-app' }))).toContain('supplier-named');
    expect(rulesOf(errorsIn(suggestion, { channel: 'in-app' }))).not.toContain('supplier-named');
  });

  test.each(['letter', 'email', 'sms'] as const)('no way to get no more messages, in a %s', (channel) => {
    const gone = withTexts(overview, { 'optOut.answer': 'Vraag het ons.', 'optOut.email': 'Vraag het ons.', 'optOut.sms': 'Vraag het ons.' });
    expect(rulesOf(errorsIn(gone, { channel }))).toContain('opt-out-said');
    expect(rulesOf(errorsIn(overview, { channel }))).not.toContain('opt-out-said');
  });

  test('a formal message that does not say its kind, effect and reaction; and an artifact that does not say whether it is one', () => {
    const formal = {
      is: 'formal',
      why: 'x',
      kind: { nl: /een beschikking van/ },
      effect: { nl: /u moet dan/ },
      reaction: { nl: /reageren/ },
      isReactionExpected: true,
    } as const;
    expect(rulesOf(errorsIn(defined(overview, { formal }))).filter((rule) => rule === 'formal-said')).toHaveLength(3);
    const { formal: _, ...undeclared } = overview.definition;
    expect(checkDeclarations({ ...overview, definition: undeclared }).map(({ code }) => code)).toEqual(['formal-declared']);
    expect(checkDeclarations(defined(overview, { categories: [] })).map(({ found }) => found)).toEqual(['nothing about recipient, overview']);
    expect(checkDeclarations(overview)).toEqual([]);
  });

  test('what a sender never does, said of all that it is', () => {
    expect(rulesOf(errorsIn(withTexts(overview, { welcome: 'Wij innen geen geld en geven geen boetes.' })))).toContain('hat-scoped');
  });
});
