import type { PersonName } from '@aanreik/message';

/** The name for an envelope: initials where they are known, else the first name. "J.P. van der Berg". */
export function addressName(name: PersonName): string {
  return joined([name.initials ?? name.firstName, name.prefix, name.surname]);
}

/**
 * The name for a greeting: the first name where it is known. "Jan van der Berg". Gender is never inferred
 * (taaladvies.net).
 */
export function greetingName(name: PersonName): string {
  return joined([name.firstName ?? name.initials, name.prefix, name.surname]);
}

/**
 * The surname as it stands without a first name, with a capital on its prefix: "Van der Berg", but "'t Hart", which
 * keeps its small t. Source: taaladvies.net, hoofdletters in namen.
 */
export function formalSurname(name: PersonName): string {
  const prefix = name.prefix?.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('nl'));
  return joined([prefix, name.surname ?? name.firstName]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
