import { type HouseStyle, inLanguage, type Localised, phraseIn, shownPhone } from '@aanreik/house-style';
import { directionOf, type Fields, type Href, isolate } from '@aanreik/message';
import type { ForeignWords, Vocabulary } from '@aanreik/wording';
import { shownAddress } from './composer.ts';
import { ANSWER_FIELDS, RECIPIENT_FIELD_COLUMNS } from './fields.ts';

/** Placeholders that a letter fills in itself, page by page. */
const PAGE_FIELDS = ['page', 'pages'] as const;

/** What wording may say of the sender, and of the links by the address that a reader on paper types. */
export function constantsOf(houseStyle: HouseStyle, links: Readonly<Record<string, Href>>, language: string): Vocabulary['constants'] {
  const { contact, privacy, sms } = houseStyle;
  // Numbers, addresses and Dutch names run from left to right, whichever way the text around them does.
  const apart = directionOf(language) === 'rtl' ? isolate : (text: string) => text;
  const addresses = Object.entries(links).map(([name, href]) => [`address.${name}`, apart(shownAddress(href.replace(/^(mailto|tel):/, '')))]);
  return {
    organisation: wordsIn(houseStyle.name, language),
    desk: wordsIn(contact.desk, language),
    adviser: apart(contact.person.name),
    phone: apart(shownPhone(houseStyle)),
    // Absent where no phone can answer: a text that speaks of it is told of, and sends nobody to a dead number.
    ...(sms.answerTo === undefined ? {} : { answerNumber: apart(sms.answerTo.replaceAll(' ', '\u00a0')) }),
    hours: inLanguage(contact.hours, language),
    'privacy.basis': wordsIn(privacy.legalBasis, language),
    'privacy.retention': inLanguage(privacy.retention, language),
    ...Object.fromEntries(addresses),
  };
}

function wordsIn(texts: Localised, language: string): string | ForeignWords {
  const phrase = phraseIn(texts, language);
  return phrase.language === language ? phrase.text : phrase;
}

export function vocabularyFor(input: {
  houseStyle: HouseStyle;
  links: Readonly<Record<string, Href>>;
  language: string;
  fields: Fields;
  conditions: Readonly<Record<string, boolean>>;
}): Vocabulary {
  const { houseStyle, links, language, fields, conditions } = input;
  return { constants: constantsOf(houseStyle, links, language), links, conditions, fields: new Set([...PAGE_FIELDS, ...Object.keys(fields)]) };
}

/** Every field that wording may speak of, whether or not a given recipient has it. */
export const FIELD_NAMES: readonly string[] = [...PAGE_FIELDS, ...Object.keys(RECIPIENT_FIELD_COLUMNS), ...ANSWER_FIELDS];
