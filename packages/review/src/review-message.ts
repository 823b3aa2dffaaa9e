import type { Message } from '@aanreik/components';
import type { ComposedText, LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { describeVariant, plainText, type Variant } from '@aanreik/message';
import { UNTRUE_CLAIM, untrueClaims } from './claims/untrue-claims.ts';
import type { Finding, Severity } from './finding.ts';
import { namedFields } from './named-fields.ts';
import { reviewedMessage } from './reviewed-message.ts';
import type { Hit, MessageRule, ReviewedMessage } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface ReviewInput {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly variant: Variant;
  readonly message: Message;
  /** Its texts, so that a finding can name the key to change. */
  readonly texts: readonly ComposedText[];
  /** What the artifact's own schema read. */
  readonly data: unknown;
  /** The day that the message bears, ISO 8601. */
  readonly date: string;
}

/** What the rules find in one message of an artifact. */
export function reviewMessage(input: ReviewInput): readonly Finding[] {
  const { artifact, houseStyle, variant, message, data, date } = input;
  const reviewed = reviewedMessage(message, variant, artifact, houseStyle, date);
  const untrue = untrueClaims(reviewed, artifact.definition.claims ?? [], data, { date, houseStyle });
  return [
    ...untrue.map((hit) => findingAt(input, UNTRUE_CLAIM, 'error', hit)),
    ...findingsIn(reviewed).map(({ rule, hit }) => findingAt(input, rule.code, hit.severity ?? rule.severity, hit)),
  ];
}

/** A hit in a message, as a finding with its place: the file and key of its words, where they stand in one text. */
export function findingAt(
  { artifact, variant, message, texts }: Omit<ReviewInput, 'houseStyle' | 'data' | 'date'>,
  code: string,
  severity: Severity,
  hit: Hit,
): Finding {
  return {
    code,
    severity,
    place: {
      artifact: artifact.name,
      variant: describeVariant(variant),
      ...originOf(hit, texts, message),
      ...(hit.block === undefined ? {} : { block: hit.block }),
      ...(hit.span === undefined ? {} : { span: hit.span }),
    },
    found: hit.found,
    expected: hit.expected,
    variants: 1,
  };
}

/** What the rules find, whatever the message is of. */
export function findingsIn(message: ReviewedMessage): readonly { readonly rule: MessageRule; readonly hit: Hit }[] {
  return RULES.filter(({ initiatives }) => initiatives?.includes(message.artifact.initiative) ?? true).flatMap((rule) =>
    rule.check(message).map((hit) => ({ rule, hit })),
  );
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
