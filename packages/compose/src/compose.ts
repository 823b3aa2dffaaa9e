import type { Block, Message, Shape } from '@aanreik/components';
import { longDate } from '@aanreik/dutch';
import { type HouseStyle, missingTexts, wrongSender } from '@aanreik/house-style';
import { type AnswerTicket, type Fields, type Inlines, ProblemsError, type Recipient, text, type Variant } from '@aanreik/message';
import { keywordsOf, type OfferedOrder } from './choice/choice.ts';
import { type OfferedChoice, offerChoice } from './choice/offered-choice.ts';
import { SAMPLE_TICKET, sampleTicket } from './choice/sample-ticket.ts';
import { type ComposedText, Composer } from './composer.ts';
import { fieldsOf } from './fields.ts';
import { linksOf } from './links.ts';
import type { LoadedArtifact } from './load-artifact.ts';
import { PREFERENCES } from './preferences.ts';
import { salutation } from './salutation.ts';
import { textSize } from './text-size.ts';
import { vocabularyFor } from './vocabulary.ts';
import { addresseeLines, windowAddress } from './window-address.ts';

export interface ComposeInput {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly variant: Variant;
  readonly recipient: Recipient;
  /** What the artifact's own schema read. */
  readonly data: unknown;
  /** The day that the message bears, ISO 8601. */
  readonly date: string;
  /** How this recipient can answer, where the artifact has a choice; a sample where absent, for previews and checks. */
  readonly answers?: AnswerTicket;
}

export interface Composition {
  readonly message: Message;
  /**
   * Its texts with where each came from, in the order in which they were asked for. A text may be asked for and not
   * shown.
   */
  readonly texts: readonly ComposedText[];
  /** The order in which the options were shown, where the artifact has a choice. */
  readonly choice?: OfferedOrder;
}

/** A message of which only the recipient's own values are missing, and where its words came from. */
export interface ComposedShape {
  readonly shape: Shape;
  /** Of a letter: the lines in the window that name the addressee. */
  readonly addressee: readonly Inlines[];
  /** Values that come from the artifact's data. */
  readonly dataFields: Fields;
  readonly texts: readonly ComposedText[];
  readonly choice?: OfferedOrder;
}

/**
 * Composes an artifact for a recipient: plain data that a channel can show.
 * @throws {ProblemsError} naming file, key and variant of every text that is missing or cannot be filled in, in wording
 * or house style; or the artifact, where this organisation may not send it
 * @throws {RangeError} when the recipient cannot be reached through the channel, or the artifact is not sent through it
 */
export function compose(input: ComposeInput): Composition {
  return messageOf(composeShape(input), input);
}

/**
 * What of a message is the same for everyone with the same variant, the same data and the same fields.
 * @throws {ProblemsError} as `compose` does
 */
export function composeShape(input: ComposeInput): ComposedShape {
  const { artifact, houseStyle, variant, recipient, data, date } = input;
  const refused = wrongSender(houseStyle, artifact.name);
  if (refused.length > 0) throw new ProblemsError(refused);
  const unsaid = missingTexts(houseStyle, variant.language, artifact.name);
  if (unsaid.length > 0) throw new ProblemsError(unsaid);
  const asked = askedOf(input);
  const occasion = { date, houseStyle };
  const dataFields = artifact.definition.fields?.(data, variant.language, occasion) ?? {};
  const fields = { ...dataFields, ...fieldsOf(recipient, asked?.ticket) };
  const links = linksOf(artifact.definition, houseStyle);
  const conditions = artifact.definition.conditions(data, occasion);
  const context = {
    variant,
    houseStyle,
    date,
    prefers: PREFERENCES[variant.segment],
    data,
    wording: artifact.wording,
    artifact: artifact.name,
    choice: asked?.choice,
  };
  const plain = vocabularyFor({ houseStyle, artifact: artifact.name, links, language: variant.language, fields, conditions });
  const keywords = asked === undefined ? {} : keywordsOf(asked.declared);
  const own = artifact.definition.constants?.(variant.language) ?? {};
  const vocabulary = { ...plain, constants: { ...plain.constants, ...own, ...keywords } };
  const phrases = artifact.definition.phrases?.(data) ?? {};
  const phraseComposer = new Composer<unknown>({ ...context, vocabulary });
  const constants = { ...vocabulary.constants, ...joinPhrases(phraseComposer, phrases) };
  const composer = new Composer<unknown>({ ...context, vocabulary: { ...vocabulary, constants } });
  const { shape, addressee = [] } = shapeFor(input, composer);
  phraseComposer.assertSound();
  composer.assertSound();
  const texts = [...phraseComposer.composed, ...composer.composed];
  return { shape, addressee, dataFields, texts, ...(asked === undefined ? {} : { choice: orderOf(asked.choice) }) };
}

/**
 * The message of one recipient, from what was composed for all who share it.
 * @throws {RangeError} when the recipient cannot be reached through the channel
 */
export function messageOf(
  composed: ComposedShape,
  { recipient, answers, houseStyle }: Pick<ComposeInput, 'recipient' | 'answers' | 'houseStyle'>,
): Composition {
  const { shape, dataFields, addressee, texts, choice } = composed;
  const ticket = choice === undefined ? undefined : (answers ?? SAMPLE_TICKET);
  const fields = { ...dataFields, ...fieldsOf(recipient, ticket) };
  return { message: addressed(shape, fields, addressee, recipient, houseStyle), texts, ...(choice === undefined ? {} : { choice }) };
}

/** What a message asks, where it asks something. */
function askedOf({ artifact, houseStyle, recipient, data, answers }: ComposeInput) {
  const declared = artifact.definition.choice?.(data, houseStyle);
  if (declared === undefined) return undefined;
  const ticket = answers ?? sampleTicket(declared.options, houseStyle.contact.website);
  return { declared, ticket, choice: offerChoice(declared, ticket, artifact.name, recipient.id) };
}

function orderOf({ form, options }: OfferedChoice): OfferedOrder {
  return { form, order: options.map(({ id }) => id) };
}

const LISTS = new Map<string, Intl.ListFormat>();

function listIn(language: string): Intl.ListFormat {
  const list = LISTS.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  LISTS.set(language, list);
  return list;
}

/** Lists of texts as a language strings them together: "uw verhuurder en uw energiebedrijf". */
function joinPhrases(composer: Composer<unknown>, phrases: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  // An empty list gives no phrase: wording that uses it all the same is a text that cannot be filled in.
  const said = Object.entries(phrases).filter(([, keys]) => keys.length > 0);
  return Object.fromEntries(said.map(([name, keys]) => [name, listIn(composer.language).format(keys.map((key) => composer.fixed(key)))]));
}

interface ShapeParts {
  readonly shape: Shape;
  readonly addressee?: readonly Inlines[];
}

function shapeFor({ artifact, variant, recipient, date }: ComposeInput, composer: Composer<unknown>): ShapeParts {
  const { language, channel, level } = variant;
  const greeting: Inlines = salutation(composer, recipient);
  const { outlines } = artifact.definition;
  switch (channel) {
    case 'letter': {
      const outline = present(outlines.letter, artifact.name, channel)(composer);
      const addressee = addresseeLines(composer, recipient);
      const particulars = [
        { label: composer.fixed('letter.date'), value: text(longDate(date, language)) },
        { label: composer.fixed('letter.reference'), value: composer.text('letter.referenceValue') },
      ];
      const shape = {
        channel,
        language,
        date,
        title: outline.title,
        textSize: textSize(recipient.largePrint === true, artifact.wording.hasLevel(language, level) ? level : 'B1', language),
        particulars,
        pageLabel: composer.text('letter.page'),
        returnLabel: composer.fixed('letter.return'),
        blocks: withGreeting(outline.blocks, greeting),
      };
      return { shape, addressee };
    }
    case 'email': {
      const { subject, preheader, footer: own, blocks } = present(outlines.email, artifact.name, channel)(composer);
      const footer = [...own, composer.text('optOut.email')];
      return { shape: { channel, language, date, subject, preheader, footer, blocks: withGreeting(blocks, greeting) } };
    }
    case 'in-app': {
      const { title, blocks } = present(outlines.inApp, artifact.name, channel)(composer);
      return { shape: { channel, language, title, blocks: [{ kind: 'paragraph', text: greeting }, ...blocks] } };
    }
    case 'sms': {
      const outline = present(outlines.sms, artifact.name, channel)(composer);
      return { shape: { channel, language, text: [...greeting, ...text(' '), ...outline.text, ...text(' '), ...composer.text('optOut.sms')] } };
    }
  }
}

function addressed(shape: Shape, fields: Fields, addressee: readonly Inlines[], recipient: Recipient, houseStyle: HouseStyle): Message {
  const { id } = recipient;
  switch (shape.channel) {
    case 'letter':
      return {
        channel: shape.channel,
        shape,
        fields,
        address: windowAddress(addressee, recipient.address, fields, houseStyle.letter.kix),
      };
    case 'email':
      return {
        channel: shape.channel,
        shape,
        fields,
        to: { name: fields['recipient.addressName'] ?? '', address: present(recipient.email, id, shape.channel) },
      };
    case 'in-app':
      return { channel: shape.channel, shape, fields };
    case 'sms':
      return { channel: shape.channel, shape, fields, to: present(recipient.phone, id, shape.channel) };
  }
}

/** The greeting is below the heading of the message, where a reader looks for it. */
function withGreeting(blocks: readonly Block[], greeting: Inlines): readonly Block[] {
  const after = blocks[0]?.kind === 'heading' ? 1 : 0;
  return [...blocks.slice(0, after), { kind: 'paragraph', text: greeting }, ...blocks.slice(after)];
}

function present<T>(value: T | undefined, whose: string, channel: string): T {
  if (value === undefined) throw new RangeError(`'${whose}' has nothing for the channel ${channel}`);
  return value;
}
