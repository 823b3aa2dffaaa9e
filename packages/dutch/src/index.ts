export { addressLines, MAX_ADDRESS_LINES } from './address-lines.ts';
export { printedCountry } from './country.ts';
export { type DateInText, datesIn, longDate } from './date.ts';
export { euros, readCents } from './euros.ts';
export { kixContent } from './kix.ts';
export { addressName, formalSurname, greetingName } from './name.ts';
export { smsNumber } from './phone.ts';
export { dutchPostcode } from './postcode.ts';
