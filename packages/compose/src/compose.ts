import type { Block, Message } from '@aanreik/components';
import { longDate } from '@aanreik/dutch';
import { type HouseStyle, missingTexts, wrongSender } from '@aanreik/house-style';
import { type AnswerTicket, type Inlines, ProblemsError, type ReadingLevel, type Recipient, text, type Variant } from '@aanreik/message';
import { keywordsOf, type OfferedOrder } from './choice/choice.ts';
import { type OfferedChoice, offerChoice } from './choice/offered-choice.ts';
import { sampleAnswers } from './choice/sample-answers.ts';
import { type ComposedText, Composer } from './composer.ts';
import { fieldsOf } from './fields.ts';
import { linksOf } from './links.ts';
import type { LoadedArtifact } from './load-artifact.ts';
import { PREFERENCES } from './preferences.ts';
import { salutation } from './salutation.ts';
import { vocabularyFor } from './vocabulary.ts';
import { windowAddress } from './window-address.ts';

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
  /** Its texts with where each came from, in the order in which they were asked for. A text may be asked for and not shown. */
  readonly texts: readonly ComposedText[];
  /** The order in which the options were shown, where the artifact has a choice. */
  readonly choice?: OfferedOrder;
}

/**
 * Sizes of running text in points: advice for print runs from 11 to 14, and readers at A2 get the larger.
 * A language without texts at a level gets the letter of B1 whole, size and all: longer texts in larger type would not fit its sheet.
 */
const TEXT_SIZE = { A2: 13, B1: 11.5, B2: 11.5 } as const;

/** Polish takes more lines than Dutch to say the same: in the smallest size that is advised, it keeps to one sheet. */
const LONG_LANGUAGES: Readonly<Record<string, number>> = { pl: 11 };

/** What organisations for people who see badly ask for; in points. */
const LARGE_PRINT = 18;

function textSize({ largePrint }: Recipient, level: ReadingLevel, language: string): number {
  return largePrint === true ? LARGE_PRINT : Math.min(TEXT_SIZE[level], LONG_LANGUAGES[language] ?? Number.POSITIVE_INFINITY);
}

/**
 * Composes an artifact for a recipient: plain data that a channel can show.
 * @throws {ProblemsError} naming file, key and variant of every text that is missing or cannot be filled in, in wording or house style; or the artifact,
 * where this organisation may not send it
 * @throws {RangeError} when the recipient cannot be reached through the channel, or the artifact is not sent through it
 */
export function compose(input: ComposeInput): Composition {
  const { artifact, houseStyle, variant, recipient, data } = input;
  const refused = wrongSender(houseStyle, artifact.name);
  if (refused.length > 0) throw new ProblemsError(refused);
  const unsaid = missingTexts(houseStyle, variant.language, artifact.name);
  if (unsaid.length > 0) throw new ProblemsError(unsaid);
  const asked = askedOf(input);
  const occasion = { date: input.date, houseStyle };
  const fields = { ...artifact.definition.fields?.(data, variant.language, occasion), ...fieldsOf(recipient, asked?.answers) };
  const links = linksOf(artifact.definition, houseStyle);
  const conditions = artifact.definition.conditions(data, occasion);
  const context = {
    variant,
    houseStyle,
    date: input.date,
    prefers: PREFERENCES[variant.segment],
    data,
    wording: artifact.wording,
    artifact: artifact.name,
    choice: asked?.choice,
  };
  const plain = vocabularyFor({ houseStyle, artifact: artifact.name, links, language: variant.language, fields, conditions });
  const vocabulary = asked === undefined ? plain : { ...plain, constants: { ...plain.constants, ...keywordsOf(asked.declared) } };
  const phrases = artifact.definition.phrases?.(data) ?? {};
  const phraseComposer = new Composer<unknown>({ ...context, vocabulary });
  const constants = { ...vocabulary.constants, ...joinPhrases(phraseComposer, phrases) };
  const composer = new Composer<unknown>({ ...context, vocabulary: { ...vocabulary, constants } });
  const message = messageFor(input, composer, fields);
  phraseComposer.assertSound();
  composer.assertSound();
  return { message, texts: [...phraseComposer.composed, ...composer.composed], ...(asked === undefined ? {} : { choice: orderOf(asked.choice) }) };
}

/** What a message asks, where it asks something. */
function askedOf({ artifact, houseStyle, recipient, data, answers: given }: ComposeInput) {
  const declared = artifact.definition.choice?.(data, houseStyle);
  if (declared === undefined) return undefined;
  const answers = given ?? sampleAnswers(declared.options, houseStyle.contact.website);
  return { declared, answers, choice: offerChoice(declared, answers, artifact.name, recipient.id) };
}

function orderOf({ form, options }: OfferedChoice): OfferedOrder {
  return { form, order: options.map(({ id }) => id) };
}

/** Lists of texts as a language strings them together: "uw verhuurder en uw energiebedrijf". */
function joinPhrases(composer: Composer<unknown>, phrases: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const list = new Intl.ListFormat(composer.language, { type: 'conjunction' });
  // A list of nothing is no phrase: wording that says it all the same is a text that cannot be filled in.
  const said = Object.entries(phrases).filter(([, keys]) => keys.length > 0);
  return Object.fromEntries(said.map(([name, keys]) => [name, list.format(keys.map((key) => composer.fixed(key)))]));
}

function messageFor({ artifact, houseStyle, variant, recipient, date }: ComposeInput, composer: Composer<unknown>, fields: Message['fields']): Message {
  const { language, channel, level } = variant;
  const greeting: Inlines = salutation(composer, recipient);
  switch (channel) {
    case 'letter': {
      const outline = present(artifact.definition.outlines.letter, artifact.name, channel)(composer);
      const address = windowAddress(composer, recipient, present(recipient.address, recipient.id, channel), fields, houseStyle.letter.kix);
      const particulars = [
        { label: composer.fixed('letter.date'), value: text(longDate(date, language)) },
        { label: composer.fixed('letter.reference'), value: composer.text('letter.referenceValue') },
      ];
      const shape = {
        channel,
        language,
        date,
        title: outline.title,
        textSize: textSize(recipient, artifact.wording.hasLevel(language, level) ? level : 'B1', language),
        particulars,
        pageLabel: composer.text('letter.page'),
        returnLabel: composer.fixed('letter.return'),
        blocks: withGreeting(outline.blocks, greeting),
      };
      return { channel, shape, fields, address };
    }
    case 'email': {
      const outline = present(artifact.definition.outlines.email, artifact.name, channel)(composer);
      const address = present(recipient.email, recipient.id, channel);
      const { subject, preheader, blocks } = outline;
      const footer = [...outline.footer, composer.text('optOut.email')];
      const shape = { channel, language, date, subject, preheader, footer, blocks: withGreeting(blocks, greeting) };
      return { channel, shape, fields, to: { name: fields['recipient.addressName'] ?? '', address } };
    }
    case 'in-app': {
      const { title, blocks } = present(artifact.definition.outlines.inApp, artifact.name, channel)(composer);
      return { channel, shape: { channel, language, title, blocks: [{ kind: 'paragraph', text: greeting }, ...blocks] }, fields };
    }
    case 'sms': {
      const outline = present(artifact.definition.outlines.sms, artifact.name, channel)(composer);
      const shape = { channel, language, text: [...greeting, ...text(' '), ...outline.text, ...text(' '), ...composer.text('optOut.sms')] };
      return { channel, shape, fields, to: present(recipient.phone, recipient.id, channel) };
    }
  }
}

/** The greeting stands below the heading of the message, where a reader looks for it. */
function withGreeting(blocks: readonly Block[], greeting: Inlines): readonly Block[] {
  const after = blocks[0]?.kind === 'heading' ? 1 : 0;
  return [...blocks.slice(0, after), { kind: 'paragraph', text: greeting }, ...blocks.slice(after)];
}

function present<T>(value: T | undefined, whose: string, channel: string): T {
  if (value === undefined) throw new RangeError(`'${whose}' has nothing for the channel ${channel}`);
  return value;
}
