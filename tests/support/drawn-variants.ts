import type { LoadedArtifact } from '@aanreik/compose';
import { type MessageKind, READING_LEVELS, SEGMENTS, type Variant } from '@aanreik/message';
import { variantsOf } from '@aanreik/review';
import { sendersOf, sentLanguages } from './artifacts.ts';

/**
 * The variants of a house style that tests draw: each that is sent, and of a language that is a draft each segment, in
 * the house styles that send the artifact by turns. Checks of wording look at every variant in every house style;
 * drawing takes a hundred times as long.
 */
export function drawnVariants(artifact: LoadedArtifact, houseStyle: string, channels: readonly MessageKind[]): readonly Variant[] {
  const sent = sentLanguages(artifact);
  const languages = artifact.wording.languages();
  const senders = sendersOf(artifact);
  const turn = senders.findIndex(({ id }) => id === houseStyle);
  return variantsOf(artifact, houseStyle, channels).filter(({ segment, level, language }) => {
    const isTurn = (SEGMENTS.indexOf(segment) + READING_LEVELS.indexOf(level) + languages.indexOf(language)) % senders.length === turn;
    return isTurn && (level === 'B1' || sent.includes(language));
  });
}
