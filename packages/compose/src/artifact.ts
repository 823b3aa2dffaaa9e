import type { Block, InAppBlock } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import { type Fields, type Inlines, MESSAGE_KINDS, type MessageKind } from '@aanreik/message';
import type { z } from 'zod';
import type { Choice } from './choice/choice.ts';
import type { Claim, Objection, Occasion } from './claim.ts';
import type { Composer } from './composer.ts';
import type { DataCategory } from './data-category.ts';
import type { DatedFact } from './dated-fact.ts';
import type { Formal } from './formal.ts';
import type { ShownNames } from './shown-names.ts';

/** What may stand between a person and an offer of help (report, ch. 3). */
export type Barrier = 'privacy' | 'autonomy' | 'trust' | 'skill';

/** How far the initiative goes, in the report's order (ch. 3, figure 1). */
export type Initiative = 'inform' | 'draw-attention' | 'offer' | 'grant';

/** Why an artifact is as it is, after CIMO (Denyer et al., 2008). In Dutch: staff read it beside the preview. */
export interface Reasoning {
  readonly problem: string;
  readonly mechanism: string;
  readonly intervention: string;
  /** Where in which study it comes from. */
  readonly source: string;
  readonly barriers: readonly Barrier[];
}

/**
 * For each who is affected: what an artifact does for them, and what it may do to them (report, ch. 2: values, harms
 * and benefits). In Dutch.
 */
export type EthicalMatrix = readonly [Affected, ...Affected[]];

export interface Affected {
  readonly who: string;
  readonly benefits: readonly [string, ...string[]];
  /** Each harm with what the artifact does about it. */
  readonly harms: readonly [Harm, ...Harm[]];
}

export interface Harm {
  readonly harm: string;
  readonly against: string;
}

export interface AcceptedFinding {
  readonly rule: string;
  /** Of the text; all texts where absent. */
  readonly key?: string;
  /** Words of what was found. */
  readonly found?: string;
  /** In Dutch: the colleague from legal reads it too. */
  readonly reason: string;
}

/**
 * An artifact: what an organisation writes once and the engine composes per channel and variant.
 * `Data` is what it needs to know of a recipient beyond name, address and preferences.
 */
export interface Artifact<Data = unknown> {
  /** For staff, in Dutch. */
  readonly title: string;
  readonly reasoning: Reasoning;
  readonly initiative: Initiative;
  /** Who is affected, and how: the study's ethical matrix. An artifact without one is a finding of the review. */
  readonly matrix?: EthicalMatrix;
  /**
   * Whether it is a formal message or announces one, and why. An artifact that does not say is a finding of the review.
   */
  readonly formal?: Formal;
  /** What kinds of data it rests on; the data panel names each. Without columns of its own, name and address alone. */
  readonly categories?: readonly DataCategory[];
  /** What its texts say of law and year. A message that is dated after one of them is refused. */
  readonly facts?: readonly DatedFact[];
  /** Findings of the review that may stand, each with the reason. The report shows them. */
  readonly accepted?: readonly AcceptedFinding[];
  /**
   * Reads the artifact's own columns of a recipient file: a zod object, one property a column. Each message of an issue
   * says what would be right.
   */
  readonly data: z.ZodType<Data> & { readonly shape: Readonly<Record<string, unknown>> };
  /** Data that together show every text and block: what the checks run over. */
  readonly situations: readonly [Data, ...Data[]];
  /** Data by the name under which staff choose them beside a preview, in Dutch; the first is what they see first. */
  readonly examples: Readonly<Record<string, Data>>;
  /** Conditions for wording (`{{#if name}}`). */
  readonly conditions: (data: Data, occasion: Occasion) => Readonly<Record<string, boolean>>;
  /**
   * What the texts state of their reader, each with the condition under which it is true: `claims.ts` of its folder.
   */
  readonly claims?: readonly Claim<Data>[];
  /** Data as this artifact gets it, for the review, where its schema alone would give rows that nobody has. */
  readonly arbitrary?: (fc: typeof import('fast-check')) => import('fast-check').Arbitrary<Data>;
  /** What in the data would make the message untrue on its day; such a row is rejected. */
  readonly objections?: (data: Data, occasion: Occasion) => readonly Objection[];
  /**
   * Placeholders with the same value for everyone. They are part of the text, which is then set once; a field is set
   * for each recipient.
   */
  readonly constants?: (language: string) => Readonly<Record<string, string>>;
  /**
   * Placeholders that stand for a list of texts in running words: the name, and the keys of the texts ("a, b and c").
   */
  readonly phrases?: (data: Data) => Readonly<Record<string, readonly string[]>>;
  /**
   * Values of the recipient that come from the data, by the name that wording uses: they are fields, and no part of
   * what is prepared once.
   */
  readonly fields?: (data: Data, language: string, occasion: Occasion) => Fields;
  /** What its placeholders and conditions are called for staff: `names.ts` of its folder. */
  readonly names?: ShownNames;
  /** What the reader can choose, where the artifact asks something: then each message says how to answer. */
  readonly choice?: (data: Data, houseStyle: HouseStyle) => Choice;
  /** Where wording may link to: an https address, or a path below the website of the house style (`/toeslagen`). */
  readonly links: Readonly<Record<string, string>>;
  /** One outline a channel; the artifact is sent through those that it has. */
  readonly outlines: Outlines<Data>;
}

export interface Outlines<Data> {
  readonly letter?: Outline<Data, LetterOutline>;
  readonly email?: Outline<Data, EmailOutline>;
  readonly inApp?: Outline<Data, InAppOutline>;
  readonly sms?: Outline<Data, SmsOutline>;
}

export type Outline<Data, Result> = (composer: Composer<Data>) => Result;

export interface LetterOutline {
  /** Title of the document, for PDF viewers. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface EmailOutline {
  readonly subject: string;
  readonly preheader: string;
  readonly footer: readonly Inlines[];
  readonly blocks: readonly Block[];
}

/** A message inside someone else's screen. It takes no block that needs paper or room. */
export interface InAppOutline {
  /** The heading of the message; its blocks have none of level 1. */
  readonly title: string;
  readonly blocks: readonly InAppBlock[];
}

export interface SmsOutline {
  readonly text: Inlines;
}

/** Defines an artifact; its folder gives it its name. */
export function defineArtifact<Data>(artifact: Artifact<Data>): Artifact {
  // An artifact is only ever given data that its own schema read, so outside this function nobody needs to know of what
  // type.
  return artifact as unknown as Artifact;
}

/** The channels that an artifact can be sent through. */
export function channelsOf(artifact: Artifact): readonly MessageKind[] {
  return MESSAGE_KINDS.filter((channel) => artifact.outlines[OUTLINE_OF[channel]] !== undefined);
}

/** An artifact as it is where only some channels are asked for: it has no outlines for others. */
export function onlyIn(artifact: Artifact, channels: readonly MessageKind[]): Artifact {
  const names = new Set<string>(channels.map((channel) => OUTLINE_OF[channel]));
  return { ...artifact, outlines: Object.fromEntries(Object.entries(artifact.outlines).filter(([name]) => names.has(name))) };
}

const OUTLINE_OF = { letter: 'letter', email: 'email', 'in-app': 'inApp', sms: 'sms' } as const satisfies Record<MessageKind, keyof Outlines<unknown>>;
