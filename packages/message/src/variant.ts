import type { MessageKind } from './message-kind.ts';
import type { ReadingLevel } from './reading-level.ts';
import type { Segment } from './segment.ts';

/**
 * How a recipient is written to, whatever the channel. It is never in a message: what a channel does not get, it cannot
 * leak.
 */
export type ReaderProfile = Pick<Variant, 'segment' | 'level' | 'language'>;

/** Everything that decides which words and blocks a recipient gets, apart from the recipient's own data. */
export interface Variant {
  readonly channel: MessageKind;
  readonly segment: Segment;
  readonly level: ReadingLevel;
  /** ISO 639-1 code, such as `nl`. */
  readonly language: string;
  /** Name of the folder of the house style. */
  readonly houseStyle: string;
  /** The arm of an experiment, if the recipient is in one. */
  readonly arm?: string;
}

/** A variant in one line, for staff and for error messages; never for anything that a recipient gets. */
export function describeVariant(variant: Variant): string {
  const parts = [variant.channel, variant.segment, variant.level, variant.language, variant.houseStyle];
  return (variant.arm === undefined ? parts : [...parts, `arm ${variant.arm}`]).join(' / ');
}
