import type { Message } from '@aanreik/components';
import type { ComposedText, LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { describeVariant, plainText, type Variant } from '@aanreik/message';
import type { Finding } from './finding.ts';
import { namedFields } from './named-fields.ts';
import { reviewedMessage } from './reviewed-message.ts';
import type { Hit, ReviewedMessage, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface ReviewInput {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly variant: Variant;
  readonly message: Message;
  /** Its texts, so that a finding can name the key to change. */
  readonly texts: readonly ComposedText[];
}

/** What the rules find in one message of an artifact. */
export function reviewMessage({ artifact, houseStyle, variant, message, texts }: ReviewInput): readonly Finding[] {
  const place = { artifact: artifact.name, variant: describeVariant(variant) };
  return findingsIn(reviewedMessage(message, variant, artifact, houseStyle)).map(({ rule, hit }) => ({
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    place: {
      ...place,
      ...originOf(hit, texts, message),
      ...(hit.block === undefined ? {} : { block: hit.block }),
      ...(hit.span === undefined ? {} : { span: hit.span }),
    },
    found: hit.found,
    expected: hit.expected,
    variants: 1,
  }));
}

/** What the rules find, whatever the message is of. */
export function findingsIn(message: ReviewedMessage): readonly { readonly rule: Rule; readonly hit: Hit }[] {
  return RULES.flatMap((rule) => rule.check(message).map((hit) => ({ rule, hit })));
}

/** The text that holds the words of a hit, where they stand in one. */
function originOf({ span }: Hit, texts: readonly ComposedText[], message: Message): { readonly file?: string; readonly key?: string } {
  if (span === undefined) return {};
  const words = flat(span.text);
  const fields = namedFields(message.fields);
  return texts.find(({ inlines }) => flat(plainText(inlines, fields)).includes(words))?.origin ?? {};
}

/** Words as they are compared: plain text breaks lines and spaces where a text does not. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
