import type { Message } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { HeadingLevel } from '@aanreik/in-app';
import type { Fault, MessageKind, Recipient } from '@aanreik/message';
import type { IdKey } from './opaque-id.ts';
import type { Sink } from './sink.ts';

/** What the messages of a run share, as far as a channel needs to know it. */
export interface ChannelSetting {
  /** Name of the artifact. */
  readonly artifact: string;
  readonly houseStyle: HouseStyle;
  /** The day that the messages bear, ISO 8601. */
  readonly date: string;
  /** For the ids in messages. */
  readonly idKey: IdKey;
  /** Of the title of a message in the screen around it. */
  readonly headingLevel?: HeadingLevel;
}

/** The details of a recipient that a channel may need. */
export const CONTACT_DETAILS = ['address', 'email', 'phone'] as const;

export type ContactDetail = (typeof CONTACT_DETAILS)[number];

/** Whether a channel can reach a recipient. */
export function reaches({ reachedBy }: Pick<Channel, 'reachedBy'>, recipient: Recipient): boolean {
  return reachedBy === undefined || recipient[reachedBy] !== undefined;
}

type MessageOfKind<K extends MessageKind> = Extract<Message, { readonly channel: K }>;

/**
 * A way in which a message reaches its recipient: everything that the rest of the engine needs to know of it.
 * `K` is the kind of message that it carries, `P` what it prepares once a shape, `O` what one recipient gets.
 */
export interface Channel<K extends MessageKind = MessageKind, P = unknown, O = unknown> {
  /** As the command and the output folder name it: `letter`. */
  readonly name: string;
  /** For staff, in Dutch. */
  readonly title: string;
  /** Which outline of an artifact it shows. */
  readonly carries: K;
  /** What of a recipient it reaches them by; absent where everyone is reached, as in an app that knows its users. */
  readonly reachedBy?: ContactDetail;
  /** Makes ready what is the same for all recipients of a shape. */
  readonly prepare: (shape: MessageOfKind<K>['shape'], setting: ChannelSetting) => P | Promise<P>;
  /** @throws {FieldError} when it cannot show one of the recipient's values */
  readonly merge: (prepared: P, message: MessageOfKind<K>, recipient: Recipient, setting: ChannelSetting) => O | Promise<O>;
  /** Opens where its messages go. @param folder of the run's output */
  readonly openSink: (folder: string, setting: ChannelSetting) => Promise<Sink<O>>;
  /** What is wrong with the wording of a message; absent where the channel has no limits of its own. */
  readonly check?: (message: MessageOfKind<K>, houseStyle: HouseStyle) => readonly Fault[];
}

/** Defines a channel. Outside of it nobody needs to know what it prepares, or what its sink takes. */
export function defineChannel<K extends MessageKind, P, O>(channel: Channel<K, P, O>): Channel {
  return channel as unknown as Channel;
}
