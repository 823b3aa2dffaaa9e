import type { Message, Shape } from '@aanreik/components';
import { type Recipient, shapeKey } from '@aanreik/message';
import { LRUCache } from 'lru-cache';
import type { Channel, ChannelSetting } from './channel.ts';

/** Shapes that are kept ready. A run has few; the bound keeps memory level where it has many. */
const KEPT = 500;

/** Renders the messages of one channel; what the recipients of a shape share is prepared once. */
export class ChannelRenderer {
  readonly #channel: Channel;
  readonly #setting: ChannelSetting;
  readonly #prepared = new LRUCache<string, { readonly ready: unknown }>({ max: KEPT });

  constructor(channel: Channel, setting: ChannelSetting) {
    this.#channel = channel;
    this.#setting = setting;
  }

  /** @throws {FieldError} when the channel cannot show one of the recipient's values */
  async render(message: Message, recipient: Recipient): Promise<unknown> {
    return this.#channel.merge(await this.#ready(message.shape), message, recipient, this.#setting);
  }

  #ready(shape: Shape): unknown {
    const key = shapeKey(shape);
    const known = this.#prepared.get(key);
    if (known !== undefined) return known.ready;
    const ready = this.#channel.prepare(shape, this.#setting);
    this.#prepared.set(key, { ready });
    return ready;
  }
}
