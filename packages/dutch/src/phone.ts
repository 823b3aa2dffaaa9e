import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * A mobile or other number that can get an SMS, in international notation (+31612345678); undefined where it is none.
 * Without a country it is Dutch.
 */
export function smsNumber(value: string): string | undefined {
  const number = parsePhoneNumberFromString(value, 'NL');
  if (number === undefined || !number.isValid()) return undefined;
  return number.getType() === 'FIXED_LINE' ? undefined : number.number;
}
