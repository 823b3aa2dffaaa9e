import { type HouseStyle, inLanguage, shownPhone } from '@aanreik/house-style';
import type { Fields, Href } from '@aanreik/message';
import type { Vocabulary } from '@aanreik/wording';
import { shownAddress } from './composer.ts';
import { ANSWER_FIELDS, RECIPIENT_FIELDS } from './fields.ts';

/** Placeholders that a letter fills in itself, page by page. */
const PAGE_FIELDS = ['page', 'pages'] as const;

/** What wording may say of the sender, and of the links by the address that a reader on paper types. */
export function constantsOf(houseStyle: HouseStyle, links: Readonly<Record<string, Href>>, language: string): Readonly<Record<string, string>> {
  const { contact, privacy, sms } = houseStyle;
  const addresses = Object.entries(links).map(([name, href]) => [`address.${name}`, shownAddress(href.replace(/^(mailto|tel):/, ''))]);
  return {
    organisation: inLanguage(houseStyle.name, language),
    desk: inLanguage(contact.desk, language),
    adviser: contact.person.name,
    phone: shownPhone(houseStyle),
    // Absent where no phone can answer: a text that speaks of it is told of, and sends nobody to a dead number.
    ...(sms.answerTo === undefined ? {} : { answerNumber: sms.answerTo.replaceAll(' ', '\u00a0') }),
    hours: inLanguage(contact.hours, language),
    'privacy.basis': inLanguage(privacy.legalBasis, language),
    'privacy.retention': inLanguage(privacy.retention, language),
    ...Object.fromEntries(addresses),
  };
}

export function vocabularyFor(input: {
  houseStyle: HouseStyle;
  links: Readonly<Record<string, Href>>;
  language: string;
  fields: Fields;
  facts: Readonly<Record<string, boolean>>;
}): Vocabulary {
  const { houseStyle, links, language, fields, facts } = input;
  return { constants: constantsOf(houseStyle, links, language), links, facts, fields: new Set([...PAGE_FIELDS, ...Object.keys(fields)]) };
}

/** Every field that wording may speak of, whether or not a given recipient has it. */
export const FIELD_NAMES: readonly string[] = [...PAGE_FIELDS, ...RECIPIENT_FIELDS, ...ANSWER_FIELDS];
