import { type Composition, channelsOf, compose, type LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import type { MessageKind, Recipient, Variant } from '@aanreik/message';
import { sampleRecipients } from './sample-recipients.ts';
import { variantsOf } from './variants.ts';

/** The day that samples bear, ISO 8601. Any day does: the checks are about words, not dates. */
export const SAMPLE_DATE = '2026-01-31';

/** A message of one variant in one situation. */
export interface SampleMessage extends Composition {
  readonly variant: Variant;
  readonly data: unknown;
}

/**
 * The messages of an artifact in a house style: of each variant in each situation, for one recipient. All checks of a
 * review look at the same ones, and each is composed once.
 */
export class SampleMessages {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly #composed = new Map<unknown, Map<string, Composition>>();

  constructor(artifact: LoadedArtifact, houseStyle: HouseStyle) {
    this.artifact = artifact;
    this.houseStyle = houseStyle;
  }

  /** Rules look at blocks and words, which are the same for all recipients. */
  *all(channels: readonly MessageKind[] = channelsOf(this.artifact.definition)): Generator<SampleMessage> {
    for (const variant of variantsOf(this.artifact, this.houseStyle.id, channels)) {
      for (const data of this.artifact.definition.situations) yield { variant, data, ...this.compose(variant, data) };
    }
  }

  /**
   * The message of a variant in a situation, for one recipient.
   * @throws {ProblemsError} where a text is missing or cannot be filled in
   */
  compose(variant: Variant, data: unknown): Composition {
    const key = [variant.channel, variant.segment, variant.level, variant.language, variant.arm].join(' ');
    const inSituation = this.#composed.get(data) ?? new Map<string, Composition>();
    this.#composed.set(data, inSituation);
    const composition = inSituation.get(key) ?? this.composeFor(sampleRecipients[0], variant, data);
    inSituation.set(key, composition);
    return composition;
  }

  /**
   * The same for another recipient.
   * @throws {ProblemsError} where a text is missing or cannot be filled in
   */
  composeFor(recipient: Recipient, variant: Variant, data: unknown): Composition {
    const { artifact, houseStyle } = this;
    return compose({ artifact, houseStyle, variant, recipient, data, date: SAMPLE_DATE });
  }
}
