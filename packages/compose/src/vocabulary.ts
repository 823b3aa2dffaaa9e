import { type HouseStyle, inLanguage, type Localised, phraseIn, retentionIn, sendingOf, shownPhone } from '@aanreik/house-style';
import { directionOf, type Fields, type Href, isolate } from '@aanreik/message';
import type { ForeignWords, Vocabulary } from '@aanreik/wording';
import { shownAddress } from './composer.ts';
import { ANSWER_FIELDS, RECIPIENT_FIELD_COLUMNS } from './fields.ts';

/** Placeholders that a letter fills in itself, page by page. */
const PAGE_FIELDS = ['page', 'pages'] as const;

/** What wording may say of the sender, and of the links by the address that a reader on paper types. */
export function constantsOf(houseStyle: HouseStyle, artifact: string, links: Readonly<Record<string, Href>>, language: string): Vocabulary['constants'] {
  const { contact, sms } = houseStyle;
  const { task, legalBasis, source, retention, recipients, estimated } = sendingOf(houseStyle, artifact);
  // Numbers, addresses and Dutch names run from left to right, whichever way the text around them does.
  const apart = directionOf(language) === 'rtl' ? isolate : (text: string) => text;
  const addresses = Object.entries(links).map(([name, href]) => [`address.${name}`, apart(shownAddress(href.replace(/^(mailto|tel):/, '')))]);
  return {
    organisation: wordsIn(houseStyle.name, language),
    desk: wordsIn(contact.desk, language),
    adviser: apart(contact.person.name),
    phone: apart(shownPhone(houseStyle)),
    // Absent where no phone can answer: a text that speaks of it is reported, and sends nobody to a dead number.
    ...(sms.answerTo === undefined ? {} : { answerNumber: apart(sms.answerTo.replaceAll(' ', '\u00a0')) }),
    hours: inLanguage(contact.hours, language),
    'privacy.task': wordsIn(task, language),
    'privacy.basis': wordsIn(legalBasis, language),
    'privacy.source': wordsIn(source, language),
    'privacy.retention': retentionIn(retention, language),
    'privacy.recipients': wordsIn(recipients, language),
    ...(estimated === undefined ? {} : { 'privacy.estimatedFrom': wordsIn(estimated.from, language) }),
    ...Object.fromEntries(addresses),
  };
}

function wordsIn(texts: Localised, language: string): string | ForeignWords {
  const phrase = phraseIn(texts, language);
  return phrase.language === language ? phrase.text : phrase;
}

export function vocabularyFor(input: {
  houseStyle: HouseStyle;
  artifact: string;
  links: Readonly<Record<string, Href>>;
  language: string;
  fields: Fields;
  conditions: Readonly<Record<string, boolean>>;
}): Vocabulary {
  const { houseStyle, artifact, links, language, fields } = input;
  const conditions = { ...senderConditions(houseStyle, artifact), ...input.conditions };
  return { constants: constantsOf(houseStyle, artifact, links, language), links, conditions, fields: new Set([...PAGE_FIELDS, ...Object.keys(fields)]) };
}

type SenderCondition = 'estimatesPreferences' | 'estimatesLevel' | 'keptFromMessage';

/** Conditions for the wording of what an organisation estimates of its readers, and from when it keeps data. */
export function senderConditions(houseStyle: HouseStyle, artifact: string): Readonly<Record<SenderCondition, boolean>> {
  const { estimated, retention } = sendingOf(houseStyle, artifact);
  const what = estimated?.what ?? [];
  return { estimatesPreferences: what.includes('preferences'), estimatesLevel: what.includes('level'), keptFromMessage: retention.from === 'message' };
}

/** Constants that not every house style has; a text that says one all the same cannot be filled in, and is reported. */
export const OPTIONAL_CONSTANTS = ['answerNumber', 'privacy.estimatedFrom'] as const;

/** Every field that wording may speak of, whether or not a given recipient has it. */
export const FIELD_NAMES: readonly string[] = [...PAGE_FIELDS, ...Object.keys(RECIPIENT_FIELD_COLUMNS), ...ANSWER_FIELDS];
