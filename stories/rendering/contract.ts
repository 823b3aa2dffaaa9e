import type { BlockKind } from '@aanreik/components';
import type { EthicalMatrix, Reasoning } from '@aanreik/compose';
import type { MessageKind, Problem, ReadingLevel, Segment } from '@aanreik/message';
import type { HardSentence, TextLevel } from '@aanreik/reading-level';
import type { Finding } from '@aanreik/review';
import type { BlockField } from './block-fields.ts';

/** The house style of blocks, and of messages that it may send, until another is chosen. */
export const FIRST_HOUSE_STYLE = 'wilgendam';

/**
 * What the stories ask of the renderer, and what they get back. Both sides import this file; it needs neither Node nor
 * a browser.
 */
export interface PreviewSelection {
  readonly artifact: string;
  readonly channel: MessageKind;
  readonly segment: Segment;
  readonly level: ReadingLevel;
  readonly language: string;
  readonly houseStyle: string;
  /** The arm of an experiment; `-` for none. */
  readonly arm: string;
  /** Name of one of the people. */
  readonly person: string;
  /** Name of one of the artifact's examples. */
  readonly example: string;
}

/** Everything that can be chosen. */
export interface WorkbenchOptions {
  readonly segments: readonly Segment[];
  readonly levels: readonly ReadingLevel[];
  readonly languages: readonly string[];
  /** Names of organisations, by the folder of their house style. */
  readonly houseStyles: Readonly<Record<string, string>>;
  readonly people: readonly string[];
  readonly arms: readonly string[];
  /** By the key of a shared text, without what is behind an underscore: the artifacts that have messages with it. */
  readonly sharedUses: Readonly<Record<string, readonly string[]>>;
  readonly artifacts: Readonly<Record<string, ArtifactOptions>>;
  /** By house style: the pictures that its emails carry as attachments, as data URIs by content id. */
  readonly pictures: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether only what was rendered beforehand can be shown, and nothing can be saved. */
  readonly isStatic: boolean;
}

export interface ArtifactOptions {
  readonly title: string;
  readonly channels: readonly MessageKind[];
  /** The house styles that may send it; the first is what staff see first. */
  readonly houseStyles: readonly [string, ...string[]];
  readonly languages: readonly string[];
  /** The levels that there are texts at, by language. */
  readonly levels: Readonly<Record<string, readonly ReadingLevel[]>>;
  readonly arms: readonly string[];
  readonly examples: readonly string[];
  /** What its texts may speak of, whoever sends it. */
  readonly names: TextNames;
  /** Why it is as it is. */
  readonly reasoning: Reasoning;
  /** Who is affected, and how. */
  readonly matrix?: EthicalMatrix;
}

/** Names that a text may use. */
export interface TextNames {
  /** `{{name}}` */
  readonly values: readonly string[];
  /** `{{#if name}}` */
  readonly conditions: readonly string[];
  /** `[words](name)` */
  readonly links: readonly string[];
  /** What values and conditions are called, in Dutch; what has no name is called as in the code. */
  readonly shown: { readonly values: Readonly<Record<string, string>>; readonly conditions: Readonly<Record<string, string>> };
}

/** A message as a reader gets it, with all that staff want to know of it. */
export interface Preview {
  readonly shown: Shown;
  /** All that it says, as plain text; spans of findings and flags are offsets in it. */
  readonly text: string;
  /** In languages that cannot be measured it is absent. */
  readonly level?: PreviewLevel;
  readonly findings: readonly Finding[];
  readonly texts: readonly PreviewText[];
  readonly blocks: readonly PreviewBlock[];
}

/** How hard a message is, with the sentences that are too hard by themselves. */
export interface PreviewLevel extends TextLevel {
  readonly hard: readonly HardSentence[];
}

export type Shown = RenderedLetter | RenderedEmail | RenderedInApp | RenderedSms;

export interface RenderedLetter {
  readonly channel: 'letter';
  /** The PDF, in base64. */
  readonly pdf: string;
  /** The window of the envelope, in mm from the top left of the page when it is folded in. */
  readonly window: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Folds, in mm from the top. */
  readonly folds: readonly number[];
}

export interface RenderedEmail {
  readonly channel: 'email';
  readonly from: string;
  readonly subject: string;
  readonly preheader: string;
  /** As it is sent: pictures are attachments. */
  readonly html: string;
  readonly text: string;
}

export interface RenderedInApp {
  readonly channel: 'in-app';
  readonly html: string;
  /** What the screen around it includes. */
  readonly css: string;
  /** The message as data, as a screen gets it. */
  readonly json: string;
}

export interface RenderedSms {
  readonly channel: 'sms';
  readonly from: string;
  readonly text: string;
  readonly characters: number;
  readonly parts: number;
  readonly encoding: string;
}

/** A text of a message: as it was written, as it is read, and where it comes from. */
export interface PreviewText {
  readonly file: string;
  readonly key: string;
  /** As it is in the file, whatever was typed: one text, or a list. */
  readonly written: readonly string[];
  /** As the reader reads it. */
  readonly read: readonly string[];
  /** Whether messages share it, so that a change reaches each of them. */
  readonly isShared: boolean;
  /** Whether nobody approved it as it now reads, so that nobody gets a message with it. */
  readonly isDraft: boolean;
}

export interface PreviewBlock {
  readonly path: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Its words, piece by piece, without what only plain text has: bullets, underlines, addresses behind links. */
  readonly words: readonly string[];
}

/** A text that staff changed and did not save yet. */
export interface Edit {
  readonly file: string;
  readonly key: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a running workbench answers where it cannot do what was asked. */
export interface Refusal {
  /** In one text, for who knows the code. */
  readonly problem: string;
  /** Each thing that is wrong, with its place where it has one. */
  readonly problems: readonly Problem[];
}

/** A word that is in no list, with what may have been meant. */
export interface UnknownWord {
  readonly word: string;
  readonly suggestions: readonly string[];
}

/** The examples of one block, in the order of the registry. */
export interface RenderedBlock {
  readonly emails: readonly string[];
  /** Its examples below each other in one message; absent where the block does not stand in an app. */
  readonly inApp?: RenderedInApp;
  readonly texts: readonly string[];
  readonly fields: readonly BlockField[];
}

/**
 * Where a static workbench holds a preview, below `rendered/`: JSON, compressed with gzip.
 * People and examples go by their number: their names hold what no file name may.
 */
export function previewPath(choice: PreviewSelection, { people, artifacts }: Pick<WorkbenchOptions, 'people' | 'artifacts'>): string {
  const { artifact, channel, segment, level, language, houseStyle, arm, person, example } = choice;
  const numbers = [people.indexOf(person), artifacts[artifact]?.examples.indexOf(example)];
  // Not .gz: a server would tell the browser that it is compressed, and the browser would open it before we do.
  return `previews/${[artifact, channel, segment, level, language, houseStyle, arm, ...numbers].join('.')}.preview`;
}

/** Where the proof of an artifact stands, below `rendered/`: all its variants in one PDF. */
export function proofPath(artifact: string, houseStyle: string): string {
  return `proofs/${artifact}.${houseStyle}.drukproef.pdf`;
}

/**
 * Where the examples of a block stand, below `rendered/`: as pages of a letter, or as JSON for email and plain text.
 */
export function blockPath(kind: string, houseStyle: string, file: 'letter.pdf' | 'screen.json'): string {
  return `blocks/${kind}.${houseStyle}.${file}`;
}

/** Where a running workbench is asked for previews, and takes what was typed. Elsewhere nothing listens there. */
export const WORKBENCH = {
  preview: '/workbench/preview',
  save: '/workbench/save',
  spelling: '/workbench/spelling',
  knownWord: '/workbench/known-word',
} as const;

/** A header that no other page's form can send. */
export const WORKBENCH_HEADER = 'x-aanreik-workbench';

/** What a running Storybook tells its previews when a text, a style or a component has changed. */
export const CHANGED = 'aanreik:changed';
