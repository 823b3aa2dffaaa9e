import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedArtifact } from '@aanreik/compose';
import {
  type ArtifactReview,
  acceptFindings,
  checkHouseStyle,
  checkUnusedSharedTexts,
  countFindings,
  type Finding,
  gatherFindings,
  matrixMarkdown,
  RULES,
  reviewArtifact,
  toSarif,
} from '@aanreik/review';
import { expect, test } from 'vitest';
import { artifacts, houseStyles, nextSteps, sendersOf } from './support/artifacts.ts';
import { runAanreik } from './support/run-aanreik.ts';

/** What keeps an artifact from being sent, and what a colleague would say of it. */
function opened(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, accepted }) => accepted === undefined && severity !== 'note');
}

const reviews = new Map<string, Promise<ArtifactReview>>();

/** Each is reviewed once, in all its variants: that takes seconds. */
function reviewOf(artifact: LoadedArtifact): Promise<ArtifactReview> {
  const review = reviews.get(artifact.name) ?? reviewArtifact(artifact, houseStyles);
  reviews.set(artifact.name, review);
  return review;
}

test.each(artifacts.map((artifact) => [artifact.name, artifact] as const))(
  '%s keeps every rule, in every variant and house style',
  { timeout: 240_000 },
  async (_name, artifact) => {
    expect(opened((await reviewOf(artifact)).findings)).toEqual([]);
  },
);

test('every text that artifacts share is shown by one of them', { timeout: 240_000 }, async () => {
  const reviews = await Promise.all(artifacts.map(reviewOf));
  expect(checkUnusedSharedTexts(artifacts, new Set(reviews.flatMap(({ used }) => [...used])))).toEqual([]);
});

test.each(houseStyles.map((houseStyle) => [houseStyle.id, houseStyle] as const))('%s has colours that can be read', (_id, houseStyle) => {
  expect(checkHouseStyle(houseStyle)).toEqual([]);
});

test('colours that are too near each other are named with their scheme', () => {
  const [houseStyle] = houseStyles;
  if (houseStyle === undefined) throw new Error('no house style');
  const light = { ...houseStyle.colours.light, muted: '#bbbbbb' };
  const findings = checkHouseStyle({ ...houseStyle, colours: { ...houseStyle.colours, light } });
  expect(findings.map(({ place }) => place.key)).toContain('light muted on paper');
});

const finding: Finding = {
  code: 'no-blame',
  severity: 'error',
  place: { artifact: 'next-steps', file: 'next-steps/wording/nl.json', key: 'hat' },
  found: '"dringend"',
  expected: 'zeg tot wanneer het kan',
  variants: 1,
};

function accepting(reason: string, found: string): LoadedArtifact {
  return { ...nextSteps, definition: { ...nextSteps.definition, accepted: [{ rule: 'no-blame', key: 'hat', found, reason }] } };
}

test('a finding that the definition accepts stays in the report with its reason, and does not count', () => {
  const findings = acceptFindings([finding], accepting('Het is een citaat.', 'dringend'));
  expect(findings).toEqual([{ ...finding, accepted: 'Het is een citaat.' }]);
  expect(countFindings(findings)).toEqual({ error: 0, warning: 0, note: 0, accepted: 1 });
  expect(matrixMarkdown(nextSteps, findings)).toContain('Reden: Het is een citaat.');
  expect(toSarif(findings).runs[0]?.results?.[0]?.suppressions?.[0]?.justification).toBe('Het is een citaat.');
});

test('a reason that no finding needs is a finding, as it would hide the next one', () => {
  const findings = acceptFindings([finding], accepting('Het is een citaat.', 'onmiddellijk'));
  expect(findings.map(({ code: rule, accepted }) => [rule, accepted])).toEqual([
    ['no-blame', undefined],
    ['accepted-without-need', undefined],
  ]);
});

test('the same words in many variants are one finding, with how many show it', () => {
  const elsewhere = { ...finding, place: { ...finding.place, variant: 'email / unknown / B1 / nl / wilgendam' } };
  expect(gatherFindings([finding, elsewhere, { ...finding, found: '"onmiddellijk"' }]).map(({ variants }) => variants)).toEqual([2, 1]);
});

test('an artifact without an ethical matrix is a finding', async () => {
  const [artifact = nextSteps] = artifacts.filter(({ name }) => name === 'suggestion');
  const { matrix: _, ...definition } = artifact.definition;
  const { findings } = await reviewArtifact({ ...artifact, definition }, sendersOf(artifact).slice(0, 1));
  expect(opened(findings).map(({ code }) => code)).toEqual(['ethical-matrix']);
}, 60_000);

test('a command that finds nothing wrong ends well, in SARIF too', { timeout: 120_000 }, async () => {
  const { code, stdout } = await runAanreik('check', 'suggestion', '--format', 'sarif');
  const log: ReturnType<typeof toSarif> = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.results?.every(({ level }) => level === 'note')).toBe(true);
});

test('the docs name every rule', () => {
  const docs = readFileSync(path.join(import.meta.dirname, '../docs/review.md'), 'utf8');
  expect(RULES.filter(({ code, title }) => !docs.includes(`| \`${code}\` | ${title} |`))).toEqual([]);
});
