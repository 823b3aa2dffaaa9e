import { channelsOf, type LoadedArtifact } from '@aanreik/compose';
import { type MessageKind, SEGMENTS, type Variant } from '@aanreik/message';

/** Every variant of an artifact in a house style, at the levels that it has texts at. */
export function variantsOf(
  artifact: LoadedArtifact,
  houseStyle: string,
  channels: readonly MessageKind[] = channelsOf(artifact.definition),
): readonly Variant[] {
  return channels.flatMap((channel) =>
    artifact.wording
      .languages()
      .flatMap((language) =>
        SEGMENTS.flatMap((segment) =>
          artifact.wording.levels(language).flatMap((level) => armsOf(artifact).map((arm) => ({ channel, segment, level, language, houseStyle, ...arm }))),
        ),
      ),
  );
}

/** Without an arm, and in each arm. */
function armsOf(artifact: LoadedArtifact): readonly { arm?: string }[] {
  return [{}, ...artifact.wording.arms().map((arm) => ({ arm }))];
}
