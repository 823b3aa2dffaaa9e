import type { LoadedArtifact } from '@aanreik/compose';
import { type MessageKind, SEGMENTS, type Variant } from '@aanreik/message';
import { variantsOf } from '@aanreik/review';
import { houseStyles } from './artifacts.ts';

/**
 * The variants of a house style that tests draw: all of those that are sent, and of a language that is a draft each segment once, in the house styles
 * by turns. Checks of wording look at every variant of every language; drawing takes a hundred times as long.
 */
export function drawnVariants(artifact: LoadedArtifact, houseStyle: string, channels: readonly MessageKind[]): readonly Variant[] {
  const sent = artifact.wording.reviewed().languages();
  const languages = artifact.wording.languages();
  const turn = houseStyles.findIndex(({ id }) => id === houseStyle);
  return variantsOf(artifact, houseStyle, channels).filter(({ segment, level, language }) => {
    if (sent.includes(language)) return true;
    return level === 'B1' && (SEGMENTS.indexOf(segment) + languages.indexOf(language)) % houseStyles.length === turn;
  });
}
