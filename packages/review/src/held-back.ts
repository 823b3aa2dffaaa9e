import { type MessageKind, ProblemsError, type ReaderProfile, type Variant } from '@aanreik/message';
import { type Draft, entriesOf, usedKey } from '@aanreik/wording';
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

/**
 * Languages in which every message of an artifact is held back by a draft, through any channel. Where no message can be
 * composed at all only a language of which nobody approved anything is one: of another that is a fault to be mended.
 */
export function closedLanguages(messages: SampleMessages): ReadonlySet<string> {
  const { artifact, houseStyle } = messages;
  const all = variantsOf(artifact, houseStyle.id).filter(({ arm }) => arm === undefined);
  const isClosed = (language: string) => {
    const held = heldBack(
      messages,
      all.filter((variant) => variant.language === language),
    );
    return held === 'all' || (held === 'unknown' && isUntouched(messages, language));
  };
  return new Set(artifact.wording.languages().filter(isClosed));
}

/** How many of some messages are held back; unknown where none can be composed. */
function heldBack(messages: SampleMessages, variants: readonly Variant[]): 'all' | 'not-all' | 'unknown' {
  let held: 'all' | 'unknown' = 'unknown';
  for (const variant of variants) {
    for (const data of messages.artifact.definition.situations) {
      const drafts = draftsIn(messages, variant, data);
      if (drafts?.length === 0) return 'not-all';
      if (drafts !== undefined) held = 'all';
    }
  }
  return held;
}

function isUntouched({ artifact, houseStyle }: SampleMessages, language: string): boolean {
  const drafts = new Set(artifact.wording.drafts(houseStyle.approval).map(({ file, key }) => usedKey(file, key)));
  const own = artifact.wording.catalogues.filter(({ namespace }) => namespace === 'artifact').flatMap(({ files }) => files);
  const texts = own.filter(({ tag }) => tag === language).flatMap(({ file, texts: tree }) => entriesOf(tree).map(({ key }) => usedKey(file, key)));
  return texts.every((text) => drafts.has(text));
}

function draftsIn(messages: SampleMessages, variant: Variant, data: unknown): readonly Draft[] | undefined {
  try {
    return messages.draftsIn(messages.compose(variant, data).texts);
  } catch (error) {
    if (error instanceof ProblemsError) return undefined;
    throw error;
  }
}
