import type { BlockKind, BlockOf, PlacedBlock } from '@aanreik/components';
import type { Artifact, Initiative } from '@aanreik/compose';
import type { Fault, MessageKind, ReadingLevel, Rule } from '@aanreik/message';
import type { Severity, Span } from './finding.ts';

/**
 * A rule over messages: what the study, a law or a standard asks of every one of them.
 * Rules about the build of a message hold in every language, rules about words in Dutch and English.
 */
export interface MessageRule extends Rule<ReviewedMessage, Hit> {
  /** In Dutch, for staff. */
  readonly title: string;
  /** Where it comes from. */
  readonly source: string;
  readonly severity: Severity;
  /** The kinds of initiative that it fits; all where absent. Who only informs has no offer that one could refuse. */
  readonly initiatives?: readonly Initiative[];
  readonly check: (message: ReviewedMessage) => readonly Hit[];
  /** A message that keeps the rule and one that breaks it: what the rule means, and its tests. */
  readonly good: RuleExample;
  readonly bad: RuleExample;
}

/** Where a message breaks a rule. */
export interface Hit extends Fault {
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
  /** The day that it bears, ISO 8601. */
  readonly date: string;
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

/** What rules know of an artifact. A text that is no message of one has no claims, and no more than an initiative. */
export type ReviewedArtifact = Pick<Artifact, 'initiative' | 'claims' | 'formal' | 'categories'>;

export interface Sender {
  /** The organisation, and shorter names for it. */
  readonly names: readonly string[];
  /** Hosts that are the organisation's own, or named in the artifact's definition. */
  readonly hosts: readonly string[];
  /** What the organisation has to tell of its use of data; absent where the sender of a text is known by name alone. */
  readonly sending?: ReviewedSending;
}

/** What AVG article 14 asks a sender to tell, in the language of the message. */
export interface ReviewedSending {
  readonly organisation: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly retention: string;
  readonly recipients: string;
  /** From what it estimates readers, where it does. */
  readonly estimatedFrom?: string;
  /** What its own stories say. */
  readonly stories: readonly string[];
  /** The address of the officer for data protection, and of the page that says no more messages. */
  readonly officer: string;
  readonly optOut: string;
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
  readonly initiative?: Initiative;
  readonly claims?: Artifact['claims'];
  readonly formal?: Artifact['formal'];
  readonly categories?: Artifact['categories'];
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
