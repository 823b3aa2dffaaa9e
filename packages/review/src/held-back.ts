import { type MessageKind, ProblemsError, type ReaderProfile, type Variant } from '@aanreik/message';
import { type Draft, languageOfTag, placeOfFile, usedKey } from '@aanreik/wording';
import type { SampleMessages } from './sample-messages.ts';
import { variantsOf } from './variants.ts';

/**
 * The drafts that keep messages from a reader through some channels, each once: of all situations, as which of them a
 * row has is not known beforehand. What cannot be composed has no say.
 */
export function draftsFor(messages: SampleMessages, profile: ReaderProfile, channels: readonly MessageKind[]): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const channel of channels) {
    const variant = { ...profile, channel, houseStyle: messages.houseStyle.id };
    for (const data of messages.artifact.definition.situations) {
      for (const draft of draftsIn(messages, variant, data) ?? []) drafts.set(usedKey(draft.file, draft.key), draft);
    }
  }
  return [...drafts.values()];
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

function draftsIn(messages: SampleMessages, variant: Variant, data: unknown): readonly Draft[] | undefined {
  try {
    return messages.draftsIn(messages.compose(variant, data).texts);
  } catch (error) {
    if (error instanceof ProblemsError) return undefined;
    throw error;
  }
}
