import { channelsOf, type LoadedArtifact, onlyIn, outdatedFacts } from '@aanreik/compose';
import { type HouseStyle, maySend } from '@aanreik/house-style';
import type { MessageKind } from '@aanreik/message';
import { acceptFindings } from './accept-findings.ts';
import { checkArtifact, checkUnusedTexts } from './check-artifact.ts';
import { checkClaims } from './check-claims.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkFacts } from './check-facts.ts';
import { checkLevels } from './check-levels.ts';
import { checkShownNames } from './check-shown-names.ts';
import { checkSpelling } from './check-spelling.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { checkEmailForm } from './form/email-form.ts';
import { gatherFindings } from './gather-findings.ts';
import { closedLanguages } from './held-back.ts';
import { reviewMessage } from './review-message.ts';
import { SAMPLE_DATE, SampleMessages } from './sample-messages.ts';

/** How far a review goes. */
export interface ReviewOptions {
  /**
   * Whether these are all that may send it, as is so where nothing is said. A text that none of some shows may be for
   * another.
   */
  readonly areAllSenders?: boolean;
  /** Rows to make up for each house style, to hold claims, sums and dates to. */
  readonly rows?: number;
  /** The day on which facts of law and year have to hold, ISO 8601; they are not looked at where absent. */
  readonly today?: string;
  /**
   * `sent` looks at the messages without drafts alone: what is wrong with a draft is no reason to hold back the others.
   * All where absent.
   */
  readonly which?: 'all' | 'sent';
  /** The channels to look at; all that it has where absent. */
  readonly channels?: readonly MessageKind[];
}

/** Enough to meet each edge of the artifacts that come along; `aanreik check --rows 10000` looks longer. */
const ROWS = 150;

export interface ArtifactReview {
  readonly findings: readonly Finding[];
  /** As `usedKey` of the wording package writes them. */
  readonly used: ReadonlySet<string>;
}

/**
 * Everything that is checked of an artifact, over all its variants in those house styles that may send it: its wording,
 * the levels, the facts, the rules of the study, the form of its emails, its ethical matrix, and what the law asks it
 * to say of itself; and over rows that are made up, whether what it claims is true. Where a text is missing nothing
 * else can be said, and that alone is reported.
 */
export async function reviewArtifact(
  whole: LoadedArtifact,
  all: readonly HouseStyle[],
  { rows = ROWS, today, areAllSenders = true, which = 'all', channels }: ReviewOptions = {},
): Promise<ArtifactReview> {
  const houseStyles = all.filter((houseStyle) => maySend(houseStyle, whole.name));
  if (houseStyles.length === 0) return { findings: [withoutSender(whole, all)], used: new Set() };
  const inAll = which === 'all' ? whole : withoutClosed(whole, houseStyles);
  const artifact = channels === undefined ? inAll : { ...inAll, definition: onlyIn(inAll.definition, channels) };
  const samples = houseStyles.map((houseStyle) => new SampleMessages(artifact, houseStyle, which));
  const [fullest] = channelsOf(inAll.definition);
  const hasFullest = fullest === undefined || channelsOf(artifact.definition).includes(fullest);
  // What a channel states is compared with the fullest, whether or not that is asked for.
  const stating = hasFullest ? samples : houseStyles.map((houseStyle) => new SampleMessages(inAll, houseStyle, which));
  const checks = samples.map((messages) => checkArtifact(messages));
  const used = new Set(checks.flatMap((check) => [...check.used]));
  const wording = checks.flatMap(({ problems }) => problems);
  if (wording.length > 0) return { findings: gatherFindings(wording.map((problem) => findingOf(problem, artifact))), used };
  const unused = areAllSenders ? checkUnusedTexts(artifact, used) : [];
  const problems = [...unused, ...samples.flatMap(checkLevels), ...stating.flatMap((messages) => checkFacts(messages, channels))];
  const rules = samples.flatMap((messages) =>
    [...messages.all()].flatMap((message) => reviewMessage({ ...message, artifact, houseStyle: messages.houseStyle, date: SAMPLE_DATE })),
  );
  const claims = houseStyles.flatMap((houseStyle) => checkClaims(artifact, houseStyle, { rows, date: SAMPLE_DATE, which }));
  const isKnown = ({ code, place }: Finding) => rules.some((one) => one.code === code && one.place.key === place.key && place.key !== undefined);
  const form: Finding[] = [];
  for (const messages of samples) form.push(...(await checkEmailForm(messages)));
  const outdated = today === undefined ? [] : outdatedFacts(artifact, today);
  const findings = gatherFindings([
    ...[...problems, ...outdated].map((problem) => findingOf(problem, artifact)),
    ...matrixFindings(artifact),
    ...checkDeclarations(artifact),
    ...checkShownNames(inAll, houseStyles),
    ...(which === 'all' ? await checkSpelling(inAll) : []),
    ...(which === 'all' ? checkDrafts(artifact, houseStyles, used) : []),
    ...rules,
    // What a situation shows already needs no row that was made up.
    ...claims.filter((finding) => !isKnown(finding)),
    ...form,
  ]);
  return { findings: acceptFindings(findings, artifact), used };
}

/** Without the languages in which no house style can send anything, whatever else is wrong with them. */
function withoutClosed(artifact: LoadedArtifact, houseStyles: readonly HouseStyle[]): LoadedArtifact {
  const closed = houseStyles.map((houseStyle) => closedLanguages(new SampleMessages(artifact, houseStyle)));
  const [first = new Set<string>(), ...others] = closed;
  return { ...artifact, wording: artifact.wording.without(new Set([...first].filter((language) => others.every((one) => one.has(language))))) };
}

function withoutSender({ name }: LoadedArtifact, houseStyles: readonly HouseStyle[]): Finding {
  const place = { artifact: name, file: 'house-style.json', key: 'sends' };
  const found = `no house style that may send it: none of ${houseStyles.map(({ id }) => id).join(', ')} does`;
  return { code: 'sender', severity: 'error', place, found, expected: 'an entry in "sends" of one, with its task and legal basis', variants: 1 };
}

function matrixFindings({ name, definition }: LoadedArtifact): readonly Finding[] {
  if (definition.matrix !== undefined) return [];
  const place = { artifact: name, file: `${name}/artifact.ts`, key: 'matrix' };
  return [{ code: 'ethical-matrix', severity: 'error', place, found: 'no ethical matrix', expected: 'who is affected, with benefits and harms', variants: 1 }];
}
