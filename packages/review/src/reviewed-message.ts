import { type Block, type BlockKind, everyBlock, type Message } from '@aanreik/components';
import { isInAppBlock } from '@aanreik/components/in-app';
import { inlinesText, textOfBlocks } from '@aanreik/components/text';
import { type Artifact, type LoadedArtifact, linksOf } from '@aanreik/compose';
import { type HouseStyle, inLanguage, type Localised, retentionIn, sendingOf } from '@aanreik/house-style';
import { type Fields, type Inlines, type MessageKind, plainText, text, type Variant } from '@aanreik/message';
import { sentencesOf } from '@aanreik/reading-level';
import type { ReviewedLink, ReviewedMessage, ReviewedSending, RuleExample, Sender } from './rule.ts';

/** A message of an artifact, as rules see it. */
export function reviewedMessage(
  message: Message,
  variant: Variant,
  { name, definition, knownWords }: LoadedArtifact,
  houseStyle: HouseStyle,
  date: string,
): ReviewedMessage {
  const about = {
    level: variant.level,
    artifact: { ...definition, claims: definition.claims ?? [] },
    sender: senderOf(name, definition, houseStyle, variant.language),
  };
  return view(message, {
    ...about,
    date,
    knownWords: new Set([...knownWords.keys(), ...houseStyle.people.flatMap(({ name }) => name.toLowerCase().split(/\s+/))]),
  });
}

/** Any text, as rules see it: as a message of one channel from a sender who is known by these names. */
export function reviewedText(text: string, about: Omit<RuleExample, 'text' | 'blocks'> & { readonly sender?: Sender } = {}): ReviewedMessage {
  const { sending: _, ...unknown } = SOMEONE;
  return exampleMessage({ ...about, text }, about.sender ?? unknown);
}

/** The sender of the examples. */
const SOMEONE: Sender = {
  names: ['Gemeente Voorbeeld'],
  hosts: ['voorbeeld.example'],
  sending: {
    organisation: 'Gemeente Voorbeeld',
    legalBasis: 'de Voorbeeldwet',
    source: 'uw verhuurder',
    retention: '6 maanden',
    recipients: 'de adviseurs',
    estimatedFrom: 'hoe u eerder contact met ons had',
    stories: [],
    officer: 'fg@voorbeeld.example',
    optOut: 'voorbeeld.example/stop',
  },
};

/** The day that the examples bear. */
const EXAMPLE_DATE = '2026-01-31';

/** A message that an example of a rule describes. */
export function exampleMessage(
  { channel = 'letter', language = 'nl', level = 'B1', initiative = 'offer', claims, formal, categories, blocks, text = '' }: RuleExample,
  sender = SOMEONE,
): ReviewedMessage {
  const artifact = {
    initiative,
    ...(claims === undefined ? {} : { claims }),
    ...(formal === undefined ? {} : { formal }),
    ...(categories === undefined ? {} : { categories }),
  };
  const about = { level, artifact, sender, date: EXAMPLE_DATE, knownWords: new Set<string>() };
  const paragraphs =
    blocks ?? text.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: [{ kind: 'text', text: line.trim() }] } as const]));
  return view(exampleOf(channel, language, paragraphs, text), about);
}

function exampleOf(channel: MessageKind, language: string, blocks: NonNullable<RuleExample['blocks']>, text: string): Message {
  const date = EXAMPLE_DATE;
  switch (channel) {
    case 'letter':
      return {
        channel,
        shape: { channel, language, date, title: '', textSize: 11.5, particulars: [], pageLabel: [], returnLabel: '', blocks },
        fields: {},
        address: { lines: [] },
      };
    case 'email':
      return { channel, shape: { channel, language, date, subject: '', preheader: '', footer: [], blocks }, fields: {}, to: { name: '', address: '' } };
    case 'in-app':
      return { channel, shape: { channel, language, title: '', blocks: blocks.filter(isInAppBlock) }, fields: {} };
    case 'sms':
      return { channel, shape: { channel, language, text: [{ kind: 'text', text }] }, fields: {}, to: '' };
  }
}

function view(message: Message, about: Pick<ReviewedMessage, 'level' | 'date' | 'artifact' | 'sender' | 'knownWords'>): ReviewedMessage {
  const said = messageText(message);
  return {
    ...about,
    channel: message.channel,
    language: message.shape.language,
    text: said,
    sentences: sentencesOf(said),
    blocks: everyBlock(blocksOf(message)),
    links: linksIn(message.shape, message.fields),
    raw: JSON.stringify(message),
  };
}

/** Rows of dates and amounts: data, and no prose that could be plainer. */
const DATA: ReadonlySet<BlockKind> = new Set(['overview', 'year-chart']);

/** What of a message is measured for its reading level: all that it says, but for tables of data. */
export function messageProse(message: Message): string {
  if (message.channel === 'sms') return messageText(message);
  const blocks = message.shape.blocks.filter(({ kind }) => !DATA.has(kind));
  return messageText({ ...message, shape: { ...message.shape, blocks } } as Message);
}

/** The blocks of a message. The title of a message in an app is its heading, as in a letter. */
function blocksOf(message: Message): readonly Block[] {
  switch (message.channel) {
    case 'letter':
    case 'email':
      return message.shape.blocks;
    case 'in-app':
      return [{ kind: 'heading', level: 1, text: text(message.shape.title) }, ...message.shape.blocks];
    case 'sms':
      return [];
  }
}

/** All that a message says, as plain text. */
export function messageText(message: Message): string {
  if (message.channel === 'sms') return plainText(message.shape.text, message.fields);
  const blocks = textOfBlocks(blocksOf(message), message.fields);
  if (message.channel !== 'email') return blocks.join('\n');
  const { subject, preheader, footer } = message.shape;
  return [subject, preheader, ...blocks, ...footer.map((inlines) => inlinesText(inlines, message.fields))].join('\n');
}

function senderOf(name: string, artifact: Artifact, houseStyle: HouseStyle, language: string): Sender {
  const hosts = Object.values(linksOf(artifact, houseStyle)).flatMap((href) => (href.startsWith('https:') ? [new URL(href).host] : []));
  return {
    names: [...Object.values(houseStyle.name).map((name) => (typeof name === 'string' ? name : name.text)), houseStyle.sms.sender],
    hosts: [...new Set(hosts)],
    sending: sendingIn(name, houseStyle, language),
  };
}

function sendingIn(artifact: string, houseStyle: HouseStyle, language: string): ReviewedSending {
  const { legalBasis, source, retention, recipients, estimated } = sendingOf(houseStyle, artifact);
  const said = (texts: Localised) => inLanguage(texts, language);
  return {
    organisation: said(houseStyle.name),
    legalBasis: said(legalBasis),
    source: said(source),
    retention: retentionIn(retention, language),
    recipients: said(recipients),
    ...(estimated === undefined ? {} : { estimatedFrom: said(estimated.from) }),
    stories: houseStyle.stories.flatMap(({ text: story }) => (story[language] === undefined ? [] : [said(story)])),
    officer: houseStyle.privacy.officer,
    optOut: houseStyle.optOut.replace(/^https:\/\//, ''),
  };
}

/** Every link with the words that lead to it. */
function linksIn(node: unknown, fields: Fields): readonly ReviewedLink[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'href' in node && typeof node.href === 'string' ? [{ href: node.href, text: wordsOf(node, fields) }] : [];
  return [...own, ...Object.values(node).flatMap((child) => linksIn(child, fields))];
}

/** The words of a link in running text, or the label of a button. */
function wordsOf(node: object, fields: Fields): string {
  const words: unknown = 'children' in node ? node.children : 'label' in node ? node.label : '';
  return typeof words === 'string' ? words : plainText(words as Inlines, fields);
}
