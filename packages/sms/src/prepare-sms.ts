import { type Fields, fieldValue, type Inlines, joinedText, type SmsShape } from '@aanreik/message';
import { toGsm } from './gsm.ts';
import { measureSms, type SmsSize } from './measure.ts';

/** A text message as a gateway takes it. */
export interface Sms extends SmsSize {
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

/** A text message of which only the recipient's values are missing. */
export interface PreparedSms {
  readonly merge: (fields: Fields, to: string) => Sms;
}

/**
 * Prepares a shape.
 * Wording is brought into GSM-7; a person's own name is kept as it is, and the parts are counted with it.
 * @param sender what the phone shows as the sender
 */
export function prepareSms(shape: SmsShape, sender: string): PreparedSms {
  return {
    merge: (fields, to) => {
      const text = smsText(shape.text, fields);
      return { to, from: sender, text, ...measureSms(text) };
    },
  };
}

/** A phone has no bold, and a link without its address would be nothing to press. */
function smsText(inlines: Inlines, fields: Fields): string {
  return joinedText(inlines, {
    text: toGsm,
    field: (name) => fieldValue(fields, name),
    link: (children, href) => withAddress(children.join(''), href),
  });
}

/** The words of a link with its number or address behind them, where they do not show it themselves. */
function withAddress(words: string, href: string): string {
  const address = href.replace(/^(tel|mailto):/, '');
  const shown = href.startsWith('tel:')
    ? digitsOf(address).endsWith(digitsOf(words).replace(/^0/, '')) && /\d{6}/.test(digitsOf(words))
    : isAddress(words, address);
  return shown ? words : `${words} ${address}`;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function isAddress(words: string, address: string): boolean {
  return address.replace(/^https:\/\//, '').replace(/\/$/, '') === words.replace(/^https:\/\//, '').replace(/\/$/, '');
}
