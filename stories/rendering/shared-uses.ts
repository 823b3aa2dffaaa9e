import { channelsOf, type LoadedArtifact } from '@aanreik/compose';
import { loadHouseStyle } from '@aanreik/house-style';
import { SEGMENTS, type Variant } from '@aanreik/message';
import { SampleMessages, sampleRecipients } from '@aanreik/review';

/**
 * Which artifacts have a message with a shared text, by its key without what is behind an underscore: texts for a
 * segment or a count are asked for by that. They are composed in Dutch at B1, in every situation, and for every kind of
 * recipient in one.
 * @param senderOf a house style that may send the artifact
 */
export function sharedUses(artifacts: readonly LoadedArtifact[], senderOf: (artifact: LoadedArtifact) => string): Readonly<Record<string, readonly string[]>> {
  const uses: Record<string, readonly string[]> = {};
  for (const artifact of artifacts) {
    const messages = new SampleMessages(artifact, loadHouseStyle(senderOf(artifact)));
    for (const key of sharedKeys(messages)) uses[key] = [...(uses[key] ?? []), artifact.name];
  }
  return uses;
}

function sharedKeys(messages: SampleMessages): ReadonlySet<string> {
  const { definition } = messages.artifact;
  const keys = new Set<string>();
  for (const channel of channelsOf(definition)) {
    for (const segment of SEGMENTS) {
      const variant: Variant = { channel, segment, level: 'B1', language: 'nl', houseStyle: messages.houseStyle.id };
      const composed = [
        ...definition.situations.map((data) => messages.compose(variant, data)),
        ...sampleRecipients.slice(1).map((recipient) => messages.composeFor(recipient, variant, definition.situations[0])),
      ];
      for (const { texts } of composed) {
        for (const { origin } of texts) if (origin.file.startsWith('shared/')) keys.add(keyOfShared(origin.key));
      }
    }
  }
  return keys;
}

function keyOfShared(key: string): string {
  return key.split('_')[0] ?? key;
}
