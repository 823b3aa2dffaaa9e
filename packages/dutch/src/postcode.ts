/** SA, SD and SS are not given out. */
const DUTCH_POSTCODE = /^([1-9]\d{3}) ?((?!SA|SD|SS)[A-Z]{2})$/;

/** A Dutch postcode with one space inside, or undefined where it is none. */
export function dutchPostcode(value: string): string | undefined {
  const found = DUTCH_POSTCODE.exec(value.toUpperCase());
  return found === null ? undefined : `${found[1]} ${found[2]}`;
}
