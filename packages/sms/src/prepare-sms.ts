import { type Fields, fieldValue, type Inlines, type SmsShape } from '@aanreik/message';
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

function smsText(inlines: Inlines, fields: Fields): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return toGsm(inline.text);
        case 'field':
          return fieldValue(fields, inline.name);
        // A phone has no bold, and a link without its address would be nothing to press.
        case 'strong':
        case 'foreign':
          return smsText(inline.children, fields);
        case 'link':
          return `${smsText(inline.children, fields)} ${inline.href}`;
      }
    })
    .join('');
}
