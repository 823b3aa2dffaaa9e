import { type ComposedText, type Composition, channelsOf, compose, type LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import type { MessageKind, Recipient, Variant } from '@aanreik/message';
import type { Draft } from '@aanreik/wording';
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
 * review look at the same ones, and each is composed once. What would be sent leaves out the messages with a draft.
 */
export class SampleMessages {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly #isSentOnly: boolean;
  readonly #composed = new Map<unknown, Map<string, Composition>>();

  /** @param which `sent` for messages without drafts alone */
  constructor(artifact: LoadedArtifact, houseStyle: HouseStyle, which: 'all' | 'sent' = 'all') {
    this.artifact = artifact;
    this.houseStyle = houseStyle;
    this.#isSentOnly = which === 'sent';
  }

  /** Whether checks look at a message. */
  includes({ texts }: Pick<Composition, 'texts'>): boolean {
    return !this.#isSentOnly || this.draftsIn(texts).length === 0;
  }

  /** Whether checks look at a text. */
  includesText(file: string, key: string): boolean {
    return !this.#isSentOnly || this.draftsIn([{ origin: { file, key } }]).length === 0;
  }

  /** Which of some texts are drafts for this house style. */
  draftsIn(texts: readonly Pick<ComposedText, 'origin'>[]): readonly Draft[] {
    return this.artifact.wording.draftsAmong(
      texts.map(({ origin }) => origin),
      this.houseStyle.approval,
    );
  }

  /** Rules look at blocks and words, which are the same for all recipients. */
  *all(channels: readonly MessageKind[] = channelsOf(this.artifact.definition)): Generator<SampleMessage> {
    for (const variant of variantsOf(this.artifact, this.houseStyle.id, channels)) {
      for (const data of this.artifact.definition.situations) {
        const composition = this.compose(variant, data);
        if (this.includes(composition)) yield { variant, data, ...composition };
      }
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
