import { channelsOf } from '@aanreik/compose';
import { type MessageKind, ProblemsError, type ReadingLevel, type Segment, type Variant } from '@aanreik/message';
import { type Draft, languageOfTag, placeOfFile } from '@aanreik/wording';
import type { SampleMessages } from './sample-messages.ts';
import { variantsOf } from './variants.ts';

/** Which messages a run can make, as far as that is known beforehand. */
export interface RunScope {
  readonly language: string;
  /** All that the artifact has where absent. */
  readonly channels?: readonly MessageKind[];
  /** All where absent. */
  readonly segment?: Segment;
  readonly level?: ReadingLevel;
}

/**
 * The drafts that keep every reader of a language from a message: those of the first channel in which no message is
 * without one, and none where some message can be sent. Stops looking at the first that can.
 */
export function heldBackFromAll(
  messages: SampleMessages,
  { language, segment, level, channels = channelsOf(messages.artifact.definition) }: RunScope,
): readonly Draft[] {
  // Who asks for a level without texts of its own gets those at B1.
  const written = level === undefined || messages.artifact.wording.levels(language).includes(level) ? level : 'B1';
  const isInScope = (variant: Variant) =>
    variant.language === language && (segment === undefined || variant.segment === segment) && (written === undefined || variant.level === written);
  for (const channel of channels) {
    const variants = variantsOf(messages.artifact, messages.houseStyle.id, [channel]).filter((variant) => isInScope(variant) && variant.arm === undefined);
    const drafts = draftsOfAll(messages, variants);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Languages with drafts in which no message of an artifact can be sent, through any channel. */
export function closedLanguages(messages: SampleMessages): ReadonlySet<string> {
  const { artifact, houseStyle } = messages;
  const drafted = new Set(artifact.wording.drafts(houseStyle.approval).map(({ file }) => languageOfTag(placeOfFile(file).tag)));
  const all = variantsOf(artifact, houseStyle.id).filter(({ arm }) => arm === undefined);
  const isOpen = (language: string) => all.some((variant) => variant.language === language && isSomeSent(messages, variant));
  return new Set(artifact.wording.languages().filter((language) => drafted.has(language) && !isOpen(language)));
}

function isSomeSent(messages: SampleMessages, variant: Variant): boolean {
  return messages.artifact.definition.situations.some((data) => draftsIn(messages, variant, data)?.length === 0);
}

/** The drafts in some variants, each once; none as soon as one message has none. What cannot be composed has no say. */
function draftsOfAll(messages: SampleMessages, variants: readonly Variant[]): readonly Draft[] {
  const all = new Map<string, Draft>();
  for (const variant of variants) {
    for (const data of messages.artifact.definition.situations) {
      const drafts = draftsIn(messages, variant, data);
      if (drafts?.length === 0) return [];
      for (const draft of drafts ?? []) all.set(`${draft.file} ${draft.key}`, draft);
    }
  }
  return [...all.values()];
}

function draftsIn(messages: SampleMessages, variant: Variant, data: unknown): readonly Draft[] | undefined {
  try {
    return messages.draftsIn(messages.compose(variant, data).texts);
  } catch (error) {
    if (error instanceof ProblemsError) return undefined;
    throw error;
  }
}
