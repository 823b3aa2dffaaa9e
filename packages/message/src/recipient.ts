/** Whom a message is for. Parsed at the edge and trusted from there on. */
export interface Recipient {
  /** Unique in a batch; becomes the name of the file, so it holds letters, digits, dot, dash and underscore only. */
  readonly id: string;
  readonly name?: PersonName;
  /** How the person wants to be greeted, where the sender's records say so. */
  readonly salutation?: GivenSalutation;
  readonly organisation?: string;
  readonly address?: PostalAddress;
  readonly email?: string;
  /** International notation: +31612345678. */
  readonly phone?: string;
  /** Whether letters to this person are in large print: 18 points. */
  readonly largePrint?: boolean;
}

/** A name with at least a first name or a surname. */
export type PersonName = NameParts & ({ readonly firstName: string } | { readonly surname: string });

interface NameParts {
  /** As they are written: `J.P.` */
  readonly initials?: string;
  readonly firstName?: string;
  /** Surname prefix, in the case in which it follows a first name: `van der`. */
  readonly prefix?: string;
  readonly surname?: string;
}

/** A salutation as records have it: the whole line, or a form of address that a surname follows. */
export type GivenSalutation = { readonly kind: 'line'; readonly line: string } | { readonly kind: 'form'; readonly form: 'mevrouw' | 'heer' };

export interface PostalAddress {
  /** `Postbus` for a P.O. box. */
  readonly street: string;
  readonly houseNumber: string;
  readonly houseNumberSuffix?: string;
  readonly postcode: string;
  readonly town: string;
  /** Absent for the Netherlands. */
  readonly country?: string;
}
