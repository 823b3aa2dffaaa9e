/** A mark begins with a tag, alone or with a dictionary, in which strings are in hexadecimal. */
const MARKS = /\/\w+ (?:<<(?:[^<>]|<[0-9a-f]*>)*>> BDC|BMC)\s?|\bEMC\b\s?/g;

/**
 * Operators without the marks that tie them to a structure, which a print file does not have.
 * Text is in hexadecimal, so that nothing in it looks like a mark.
 */
export function unmarked(operators: string): string {
  return operators.replace(MARKS, '');
}
