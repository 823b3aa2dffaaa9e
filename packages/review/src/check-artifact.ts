import { type Composition, constantsOf, FIELD_NAMES, keywordsOf, type LoadedArtifact, linksOf, OPTIONAL_CONSTANTS, senderConditions } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { describeVariant, type Fields, type MessageKind, type Problem, ProblemsError, type Variant } from '@aanreik/message';
import { checkSms } from '@aanreik/sms';
import { type Catalogue, checkLevelGaps, checkPlaceholders, checkUnused, type KnownNames, usedKey } from '@aanreik/wording';
import { checkChoice } from './choice/check-choice.ts';
import { SAMPLE_DATE, type SampleMessages } from './sample-messages.ts';
import { sampleRecipients } from './sample-recipients.ts';
import { variantsOf } from './variants.ts';

/** What a check found, and which texts it saw in use. */
export interface ArtifactCheck {
  readonly problems: readonly Problem[];
  /** As `usedKey` of the wording package writes them. */
  readonly used: ReadonlySet<string>;
}

/**
 * Composes an artifact for every variant and every situation, before anything is rendered: a missing key, an unknown
 * placeholder, a field that a recipient lacks, a text message that is too long. Each problem is reported once, with the
 * first variant that shows it.
 */
export function checkArtifact(messages: SampleMessages, channels?: readonly MessageKind[]): ArtifactCheck {
  const { artifact, houseStyle } = messages;
  const { catalogues } = artifact.wording;
  // The text for everyone, that leaves the gap: as long as it is a draft nobody meets it.
  const isMet = ({ place: { file, key = '' } }: Problem) => messages.includesText(file, key.split('_')[0] ?? key);
  const names = [...catalogues.flatMap(checkLevelGaps).filter(isMet), ...checkNames(messages, catalogues)];
  return checkVariants(messages, variantsOf(artifact, houseStyle.id, channels), names);
}

/**
 * Composes some variants of an artifact in every situation.
 * @param names what is wrong with texts by themselves: they cannot be filled in, and that is said once
 */
export function checkVariants(messages: SampleMessages, variants: readonly Variant[], names: readonly Problem[]): ArtifactCheck {
  const { artifact, houseStyle } = messages;
  const problems = new Map<string, Problem>();
  const used = new Set<string>();
  const misnamed = new Set(names.filter(({ code }) => code === 'placeholder').map(placeOf));
  const report = (problem: Problem) => {
    const { file, key = '' } = problem.place;
    if (!messages.includesText(file, key)) return;
    // That a text with an unknown name cannot be filled in is no news.
    if (problem.code === 'text' && misnamed.has(placeOf(problem))) return;
    const identity = [problem.code, file, key, problem.found].join('\n');
    if (!problems.has(identity)) problems.set(identity, problem);
  };
  names.forEach(report);
  const measured = new Set<string>();
  for (const variant of variants) {
    for (const { composition, data } of compositions(messages, variant, report)) {
      for (const {
        origin: { file, key },
      } of composition.texts)
        used.add(usedKey(file, key));
      if (composition.message.channel === 'sms') {
        // Most situations have the same text message: measuring its parts takes longer than to compose it.
        const said = JSON.stringify([composition.message.shape, ownOf(composition.message.fields)]);
        if (!measured.has(said)) smsProblems(artifact, houseStyle, variant, composition).forEach(report);
        measured.add(said);
      }
      checkChoice(artifact, houseStyle, variant, data, composition).forEach(report);
    }
  }
  return { problems: [...problems.values()], used };
}

function placeOf({ place: { file, key = '' } }: Problem): string {
  return `${file} ${key}`;
}

/** Texts of the artifact's own files that no variant shows. Only a check of all channels can say so. */
export function checkUnusedTexts(artifact: LoadedArtifact, used: ReadonlySet<string>): readonly Problem[] {
  return artifact.wording.catalogues.filter((catalogue) => catalogue.namespace !== 'shared').flatMap((catalogue) => checkUnused(catalogue, used));
}

/** Texts that all artifacts share and none shows. Only a check of all artifacts can say so. */
export function checkUnusedSharedTexts(artifacts: readonly LoadedArtifact[], used: ReadonlySet<string>): readonly Problem[] {
  const shared = artifacts[0]?.wording.catalogues.find((catalogue) => catalogue.namespace === 'shared');
  return shared === undefined ? [] : checkUnused(shared, used);
}

/** Placeholders and conditions in the texts of some catalogues that the artifact cannot fill in. */
export function checkNames({ artifact, houseStyle }: SampleMessages, catalogues: readonly Catalogue[]): readonly Problem[] {
  const known = knownNames(artifact, houseStyle);
  return catalogues.flatMap((catalogue) => checkPlaceholders(catalogue, known));
}

/** The names that the wording of an artifact may use in a house style. */
export function knownNames({ name, definition, wording }: LoadedArtifact, houseStyle: HouseStyle): KnownNames {
  const language = wording.languages()[0] ?? 'nl';
  const phrases = definition.situations.flatMap((data) => Object.keys(definition.phrases?.(data) ?? {}));
  const ofData = definition.situations.flatMap((data) => Object.keys(definition.fields?.(data, language, { date: SAMPLE_DATE, houseStyle }) ?? {}));
  const keywords = definition.situations.flatMap((data) => Object.keys(definition.choice === undefined ? {} : keywordsOf(definition.choice(data, houseStyle))));
  return {
    values: new Set([
      ...Object.keys(constantsOf(houseStyle, name, linksOf(definition, houseStyle), language)),
      ...OPTIONAL_CONSTANTS,
      ...FIELD_NAMES,
      ...phrases,
      ...Object.keys(definition.constants?.(language) ?? {}),
      ...ofData,
      ...keywords,
    ]),
    conditions: new Set([
      ...Object.keys(senderConditions(houseStyle, name)),
      ...definition.situations.flatMap((data) => Object.keys(definition.conditions(data, { date: SAMPLE_DATE, houseStyle }))),
    ]),
  };
}

interface Composed {
  readonly composition: Composition;
  readonly data: unknown;
}

/** Each situation for one recipient, and each kind of recipient in one situation: the two do not meet in any text. */
function* compositions(messages: SampleMessages, variant: Variant, report: (problem: Problem) => void): Generator<Composed> {
  const { situations } = messages.artifact.definition;
  const [, ...others] = sampleRecipients;
  const cases = [
    ...situations.map((data) => ({ data, compose: () => messages.compose(variant, data) })),
    ...others.map((recipient) => ({ data: situations[0], compose: () => messages.composeFor(recipient, variant, situations[0]) })),
  ];
  for (const { data, compose } of cases) {
    try {
      const composition = compose();
      if (messages.includes(composition)) yield { composition, data };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      error.problems.forEach(report);
    }
  }
}

/** Values of which the length is known beforehand. */
function ownOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name === 'answer.code'));
}

function smsProblems(artifact: LoadedArtifact, houseStyle: HouseStyle, variant: Variant, { message, texts }: Composition): readonly Problem[] {
  if (message.channel !== 'sms') return [];
  // The greeting is before the artifact's own words and the opt-out behind them: what is too long is to be mended in
  // its own.
  const last = (texts.findLast(({ origin }) => origin.file.startsWith(`${artifact.name}/`)) ?? texts.at(-1))?.origin;
  return checkSms(message.shape, houseStyle.sms.sender, ownOf(message.fields)).map(({ found, expected }) => ({
    code: 'sms',
    place: { file: last?.file ?? artifact.name, ...(last === undefined ? {} : { key: last.key }), variant: describeVariant(variant) },
    found,
    expected,
  }));
}
