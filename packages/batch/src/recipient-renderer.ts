import { createHash } from 'node:crypto';
import type { Block, InAppBlock, Message } from '@aanreik/components';
import { assertReviewed, type Choice, type Composition, compose, type LoadedArtifact, type OfferedOrder } from '@aanreik/compose';
import { type PreparedEmail, prepareEmail } from '@aanreik/email';
import type { HouseStyle } from '@aanreik/house-style';
import { type HeadingLevel, type InApp, type PreparedInApp, prepareInApp } from '@aanreik/in-app';
import { type AnswerTicket, type Channel, type EmailShape, type InAppShape, type LetterShape, type Recipient, shapeKey } from '@aanreik/message';
import { assertPrintable, type PreparedLetter, prepareLetter } from '@aanreik/pdf';
import { prepareSms, type Sms } from '@aanreik/sms';
import { LRUCache } from 'lru-cache';

/** Shapes kept ready. A batch has few; the bound keeps memory level where it has many. */
const KEPT_SHAPES = 500;

/** What one recipient gets. */
export type Rendered =
  | { readonly channel: 'letter' | 'email'; readonly bytes: Uint8Array }
  | { readonly channel: 'in-app'; readonly inApp: InApp }
  | { readonly channel: 'sms'; readonly sms: Sms }
  /** A letter that can be printed, and is not yet. */
  | { readonly channel: 'letter'; readonly message: Extract<Message, { readonly channel: 'letter' }> };

export interface RendererContext {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly date: string;
  /** Whether letters are only checked: they are printed together, later. */
  readonly print: boolean;
  /** Of the title of a message in the screen that it stands in. */
  readonly headingLevel?: HeadingLevel;
  /** How a recipient can answer; only asked of an artifact that has a choice. */
  readonly answers?: TicketFor | undefined;
}

/** Gives a recipient ways to answer: called once for each recipient whose messages are rendered. */
export type TicketFor = (recipient: Recipient, choice: Choice) => IssuedTicket;

export interface IssuedTicket {
  readonly ways: AnswerTicket;
  /** What is kept of them, to read answers by; one line of JSON, and nothing of the recipient. */
  readonly record: object;
}

/** All that one recipient gets, and what was asked in it. */
export interface RenderedRecipient {
  readonly outputs: readonly Rendered[];
  readonly choice?: RecordedChoice;
}

/** Which options were shown, in which order: the same in every channel. */
export interface RecordedChoice extends OfferedOrder {
  /** Id of the answer ways. */
  readonly answer?: string;
  /** What is kept of them. */
  readonly record?: object;
}

/** Renders recipients one by one; what they share is prepared once. */
export class RecipientRenderer {
  readonly #context: RendererContext;
  readonly #letters = new LRUCache<string, Promise<PreparedLetter>>({ max: KEPT_SHAPES });
  readonly #emails = new LRUCache<string, Promise<PreparedEmail>>({ max: KEPT_SHAPES });
  readonly #inApps = new LRUCache<string, PreparedInApp>({ max: KEPT_SHAPES });

  constructor(context: RendererContext) {
    this.#context = context;
  }

  /**
   * All that a recipient gets through some channels; all or nothing, so that a fault never leaves half a recipient behind.
   * @throws {FieldError} when a channel cannot show one of the recipient's values
   * @throws {ProblemsError} when the wording lacks something for this recipient, or when nobody reviewed it
   */
  async render(recipient: Recipient, data: unknown, channels: readonly Channel[]): Promise<RenderedRecipient> {
    const issued = this.#answersOf(recipient, data);
    const outputs: Rendered[] = [];
    let order: OfferedOrder | undefined;
    for (const channel of channels) {
      const { message, choice } = this.#compose(recipient, data, channel, issued?.ways);
      outputs.push(await this.#renderMessage(message, recipient.id));
      order = choice;
    }
    return {
      outputs,
      ...(order === undefined ? {} : { choice: { ...order, ...(issued === undefined ? {} : { answer: issued.ways.id, record: issued.record }) } }),
    };
  }

  #answersOf(recipient: Recipient, data: unknown): IssuedTicket | undefined {
    const { artifact, houseStyle, answers } = this.#context;
    const choice = artifact.definition.choice?.(data, houseStyle);
    return choice === undefined ? undefined : answers?.(recipient, choice);
  }

  #compose(recipient: Recipient, data: unknown, channel: Channel, answers: AnswerTicket | undefined): Composition {
    const { segment, level, language } = recipient;
    const { artifact, houseStyle, date } = this.#context;
    const variant = { channel, segment, level, language, houseStyle: houseStyle.id };
    const composition = compose({ artifact, houseStyle, date, recipient, data, variant, ...(answers === undefined ? {} : { answers }) });
    assertReviewed(
      artifact.wording,
      composition.texts.map(({ origin }) => origin),
    );
    return composition;
  }

  async #renderMessage(message: Message, id: string): Promise<Rendered> {
    switch (message.channel) {
      case 'letter': {
        if (this.#context.print) {
          await assertPrintable(message.shape, message, this.#context.houseStyle);
          return { channel: 'letter', message };
        }
        const prepared = await this.#letter(message.shape);
        return { channel: 'letter', bytes: await prepared.merge(message) };
      }
      case 'email': {
        const prepared = await this.#email(message.shape);
        return { channel: 'email', bytes: await prepared.merge(message.fields, message.to, id) };
      }
      case 'in-app':
        return { channel: 'in-app', inApp: this.#inApp(message.shape).merge(message.fields, this.#idPrefix(id)) };
      case 'sms':
        return { channel: 'sms', sms: prepareSms(message.shape, this.#context.houseStyle.sms.sender).merge(message.fields, message.to) };
    }
  }

  #letter(shape: LetterShape<Block>): Promise<PreparedLetter> {
    return remembered(this.#letters, shapeKey(shape), () => prepareLetter(shape, this.#context.houseStyle));
  }

  #inApp(shape: InAppShape<InAppBlock>): PreparedInApp {
    const { houseStyle, headingLevel } = this.#context;
    return remembered(this.#inApps, shapeKey(shape), () => prepareInApp(shape, houseStyle, headingLevel === undefined ? {} : { headingLevel }));
  }

  /** Another one for each message that one screen may show, and the same when a run is repeated; says nothing about the recipient. */
  #idPrefix(id: string): string {
    const { artifact, date } = this.#context;
    const hash = createHash('sha256').update([artifact.name, date, id].join('\n')).digest('hex');
    return `aanreik-${hash.slice(0, 16)}`;
  }

  #email(shape: EmailShape<Block>): Promise<PreparedEmail> {
    return remembered(this.#emails, shapeKey(shape), () => prepareEmail(shape, this.#context.houseStyle));
  }
}

function remembered<V extends object>(cache: LRUCache<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
