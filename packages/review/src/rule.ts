import type { BlockKind, BlockOf, PlacedBlock } from '@aanreik/components';
import type { Artifact } from '@aanreik/compose';
import type { MessageKind, ReadingLevel } from '@aanreik/message';
import type { Severity, Span } from './finding.ts';

/**
 * A rule over messages: what the study, a law or a standard asks of every one of them.
 * Rules about the build of a message hold in every language, rules about words in Dutch and English.
 */
export interface Rule {
  readonly id: string;
  /** In Dutch, for staff. */
  readonly title: string;
  /** Where it comes from. */
  readonly source: string;
  readonly severity: Severity;
  readonly check: (message: ReviewedMessage) => readonly Hit[];
  /** A message that keeps the rule and one that breaks it: what the rule means, and its tests. */
  readonly good: RuleExample;
  readonly bad: RuleExample;
}

/** Where a message breaks a rule. */
export interface Hit {
  readonly found: string;
  readonly expected: string;
  readonly block?: string;
  readonly span?: Span;
  /** Where the rule is broken less than it can be. */
  readonly severity?: Severity;
}

/** A message as rules see it. */
export interface ReviewedMessage {
  readonly channel: MessageKind;
  readonly language: string;
  readonly level: ReadingLevel;
  readonly artifact: ReviewedArtifact;
  readonly sender: Sender;
  /** Long words that need no flag, in lower case. */
  readonly knownWords: ReadonlySet<string>;
  /** Everything that it says, as plain text. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly blocks: readonly PlacedBlock[];
  readonly links: readonly ReviewedLink[];
  /** All that reaches the reader or a server on the way: words, titles, addresses. */
  readonly raw: string;
}

export type ReviewedArtifact = Pick<Artifact, 'initiative'>;

export interface Sender {
  /** The organisation, and shorter names for it. */
  readonly names: readonly string[];
  /** Hosts that are the organisation's own, or named in the artifact's definition. */
  readonly hosts: readonly string[];
}

export interface ReviewedLink {
  readonly href: string;
  readonly text: string;
}

/** What an example of a rule says, where it matters. */
export interface RuleExample {
  readonly channel?: MessageKind;
  readonly language?: 'nl' | 'en';
  readonly level?: ReadingLevel;
  readonly initiative?: Artifact['initiative'];
  readonly blocks?: readonly PlacedBlock['block'][];
  /** Of a text message; or, where there are no blocks, of the paragraphs of a letter. */
  readonly text?: string;
}

/** The blocks of a kind, with their places. */
export function blocksOf<K extends BlockKind>(message: ReviewedMessage, kind: K): readonly { readonly path: string; readonly block: BlockOf<K> }[] {
  return message.blocks.filter((placed): placed is { path: string; block: BlockOf<K> } => placed.block.kind === kind);
}

/** Where some words stand in a message. */
export function spanAt({ text }: ReviewedMessage, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
