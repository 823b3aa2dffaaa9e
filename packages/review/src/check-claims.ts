import { channelsOf, compose, type LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { ProblemsError, type Variant } from '@aanreik/message';
import fc from 'fast-check';
import { type GeneratedRow, generatedRows } from './claims/generated-rows.ts';
import { UNTRUE_CLAIM, untrueClaims } from './claims/untrue-claims.ts';
import type { Finding } from './finding.ts';
import { findingAt } from './review-message.ts';
import { reviewedMessage } from './reviewed-message.ts';
import type { Hit } from './rule.ts';
import { TRUTH_RULES } from './rules/index.ts';
import { SampleMessages } from './sample-messages.ts';
import { sampleRecipients } from './sample-recipients.ts';
import { variantsOf } from './variants.ts';

interface Options {
  /** How many rows to make up. Each is composed in one variant; all variants take part. */
  readonly rows: number;
  /** The day that most messages bear, ISO 8601. */
  readonly date: string;
  /** `sent` for messages without drafts alone; all where absent. */
  readonly which?: 'all' | 'sent';
}

/** Always the same rows, so that what was found once is found again. */
const SEED = 20_260_131;
/** Rows to which an artifact objects are passed over, and do not count; so many for each that counts. */
const MOST_SKIPPED = 500;
/** After so many different findings more would tell nobody anything. */
const MOST_FINDINGS = 8;

/**
 * Composes an artifact for rows that are made up, and holds every sentence that makes a claim to its condition, every
 * total to its rows and every date to the day of the run. A finding has the smallest row that shows it. Rows to which
 * the artifact objects get no message.
 */
export function checkClaims(artifact: LoadedArtifact, houseStyle: HouseStyle, { rows, date, which = 'all' }: Options): readonly Finding[] {
  const messages = new SampleMessages(artifact, houseStyle, which);
  const variants = variantsOf(artifact, houseStyle.id, channelsOf(artifact.definition));
  const cases = fc.record({ row: generatedRows(artifact.definition, date), variant: fc.constantFrom(...variants) });
  const found = new Map<string, Finding>();
  while (found.size < MOST_FINDINGS) {
    const isNew = ({ id }: Fault) => !found.has(id);
    const outcome = fc.check(
      fc.property(cases, ({ row, variant }) => {
        fc.pre(isSent(artifact, houseStyle, row));
        return !faultsIn(messages, variant, row).some(isNew);
      }),
      { numRuns: rows, seed: SEED, maxSkipsPerRun: MOST_SKIPPED },
    );
    const [smallest] = outcome.counterexample ?? [];
    // Without this an artifact that objects to nearly all would seem to be true.
    if (outcome.failed && smallest === undefined) throw new Error(tooManyObjections(artifact, outcome.numRuns, outcome.numSkips));
    if (smallest === undefined) break;
    const fault = faultsIn(messages, smallest.variant, smallest.row).find(isNew);
    if (fault === undefined) break;
    found.set(fault.id, fault.finding);
  }
  return [...found.values()];
}

function tooManyObjections({ name }: LoadedArtifact, runs: number, skips: number): string {
  return `${name}/artifact.ts arbitrary: found ${skips} rows to which the artifact objects, and ${runs} that get a message; expected rows that mostly get one`;
}

/** Whether a row gets a message on its day. */
function isSent({ definition }: LoadedArtifact, houseStyle: HouseStyle, { data, date }: GeneratedRow): boolean {
  return (definition.objections?.(data, { date, houseStyle }) ?? []).length === 0;
}

interface Fault {
  /** What is the same fault for other readers too. */
  readonly id: string;
  readonly finding: Finding;
}

function faultsIn(messages: SampleMessages, variant: Variant, { data, date }: GeneratedRow): readonly Fault[] {
  const { artifact, houseStyle } = messages;
  const { definition } = artifact;
  const occasion = { date, houseStyle };
  const row = `${JSON.stringify(data)} on ${date}`;
  try {
    const { message, texts } = compose({ artifact, houseStyle, variant, recipient: sampleRecipients[0], data, date });
    if (!messages.includes({ texts })) return [];
    const reviewed = reviewedMessage(message, variant, artifact, houseStyle, date);
    const hits: readonly (readonly [string, Hit])[] = [
      ...untrueClaims(reviewed, definition.claims ?? [], data, occasion).map((hit) => [UNTRUE_CLAIM, hit] as const),
      ...TRUTH_RULES.flatMap((rule) => rule.check(reviewed).map((hit) => [rule.code, hit] as const)),
    ];
    return hits.map(([rule, hit]) => {
      const finding = findingAt({ artifact, variant, message, texts }, rule, 'error', { ...hit, found: `${hit.found} for ${row}` });
      return { id: [rule, variant.language, finding.place.key ?? hit.block, hit.expected.replaceAll(/\d+/g, '#')].join(' '), finding };
    });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const problems = error.problems.filter(({ place: { file, key } }) => key === undefined || messages.includesText(file, key));
    return problems.map(({ code, place: { file, key }, found, expected }) => {
      const place = { artifact: artifact.name, file, ...(key === undefined ? {} : { key }) };
      return {
        id: [code, file, key].join(' '),
        finding: { code, severity: 'error', place, found: `${found} for ${row}`, expected, variants: 1 },
      };
    });
  }
}
