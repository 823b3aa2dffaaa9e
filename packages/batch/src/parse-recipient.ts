import type { ContactDetail } from '@aanreik/channels';
import { dutchPostcode, printedCountry, smsNumber } from '@aanreik/dutch';
import {
  DEFAULT_READING_LEVEL,
  type GivenSalutation,
  type PersonName,
  type PostalAddress,
  type Problem,
  READING_LEVELS,
  type ReaderProfile,
  type ReadingLevel,
  type Recipient,
  SEGMENTS,
  type Segment,
} from '@aanreik/message';
import type { Cells } from '@aanreik/rows';
import { z } from 'zod';

/** What is in the place of what the file says, for everyone. */
export interface Overrides {
  readonly segment?: Segment;
  readonly level?: ReadingLevel;
  readonly language?: string;
  readonly largePrint?: boolean;
}

export interface ParseContext {
  /** What the channels of the run reach people by: cells that serve no other channel are not looked at. */
  readonly contact: readonly ContactDetail[];
  /** Languages that the artifact has wording in. */
  readonly languages: readonly string[];
  readonly overrides: Overrides;
}

/** Something wrong with a cell. */
export type CellProblem = Problem<CellPlace>;

export interface CellPlace {
  /** The column, or the path of a value below one: `overview.vat[1].amount`. */
  readonly field: string;
}

export type ParsedRecipient = { readonly recipient: Recipient; readonly profile: ReaderProfile } | { readonly problems: readonly CellProblem[] };

/** Longer than any name or street; a cell beyond it is a file that was read wrongly. */
const MAX_CELL = 200;

/**
 * Characters that nobody sees: controls, marks that turn the direction of text, soft hyphens, tags, and characters that
 * each font draws otherwise. They can make a name read as something else, or break a header.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u;
/** What a mail program or a phone makes a link of, in a text that only names a person. */
const ADDRESS = /:\/\/|\bwww\.|\S@\S|[\p{L}\d-]{2,}\.(?:nl|com|net|org|eu|be|de|info|io|app|xyz|ru|cn|example)(?![\p{L}\d])/iu;
const NAME_COLUMNS = ['initials', 'firstName', 'prefix', 'surname', 'salutation'] as const;
/** Names that Windows keeps for devices: a file of that name cannot be copied there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Left by a program that read a file in the wrong encoding. */
const BROKEN_ENCODING = '\ufffd';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A cell that must be one of some names; upper and lower case are one. */
const cellOneOf = <T extends string>(names: readonly T[]) =>
  z.string().transform((cell, context) => {
    const name = names.find((candidate) => candidate.toLowerCase() === cell.toLowerCase());
    if (name === undefined) context.addIssue({ code: 'custom', message: `one of ${names.join(', ')}, or empty`, input: cell });
    return name ?? z.NEVER;
  });

/** Reads the columns that every recipient has, and says of each cell that is wrong what would be right. */
export function parseRecipient(cells: Cells, context: ParseContext): ParsedRecipient {
  const row = new CellReader(cells);
  const { overrides, contact, languages } = context;
  row.assertReadable();
  const id = row.id();
  const name = row.name();
  const profile: ReaderProfile = {
    segment: overrides.segment ?? row.oneOf('segment', SEGMENTS, 'unknown'),
    level: overrides.level ?? row.oneOf('level', READING_LEVELS, DEFAULT_READING_LEVEL),
    language: overrides.language ?? row.oneOf('language', languages, 'nl'),
  };
  const recipient: Recipient = {
    id,
    ...defined({
      name,
      salutation: row.salutation(name),
      organisation: row.text('organisation'),
      address: contact.includes('address') ? row.address() : undefined,
      email: contact.includes('email') ? row.email() : undefined,
      phone: contact.includes('phone') ? row.phone() : undefined,
      largePrint: overrides.largePrint ?? row.yesOrNo('largePrint'),
    }),
  };
  return row.problems.length > 0 ? { problems: row.problems } : { recipient, profile };
}

/** Collects what is wrong with a row while it is read, so that everything can be mended in one go. */
class CellReader {
  readonly problems: CellProblem[] = [];
  readonly #cells: Cells;

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  /** The text of a cell, without spaces around it; undefined where it is empty. */
  text(column: string): string | undefined {
    const cell = this.#cells[column]?.trim().normalize('NFC') ?? '';
    return cell === '' ? undefined : cell;
  }

  fault(field: string, found: string | undefined, expected: string): void {
    this.problems.push({ code: 'cell', place: { field }, found: found ?? 'nothing', expected });
  }

  assertReadable(): void {
    for (const [column, cell] of Object.entries(this.#cells)) {
      if (UNSEEN.test(cell.trim())) this.fault(column, named(cell), 'text on one line, without control characters or others that nobody sees');
      else if (cell.includes(BROKEN_ENCODING)) this.fault(column, cell, 'text in UTF-8: save the file as "CSV UTF-8"');
      else if (NAME_COLUMNS.some((name) => name === column) && ADDRESS.test(cell))
        this.fault(column, cell, 'a name, without an address of a website or a mailbox');
      else if (cell.length > MAX_CELL) this.fault(column, `${cell.length} characters`, `at most ${MAX_CELL} characters`);
    }
  }

  id(): string {
    const id = this.text('id');
    if (id === undefined || !ID.test(id)) this.fault('id', id, 'letters, digits, dots, dashes and underscores, at most 64');
    else if (DEVICE.test(id) || id.endsWith('.')) this.fault('id', id, 'an id that is no name of a device on Windows, and ends in no dot');
    return id ?? '';
  }

  yesOrNo(column: string): boolean | undefined {
    if (this.text(column) === undefined) return undefined;
    const answer = this.oneOf(column, ['yes', 'ja', 'no', 'nee'] as const, 'no');
    return answer === 'yes' || answer === 'ja';
  }

  oneOf<T extends string>(column: string, names: readonly T[], fallback: T): T {
    const cell = this.text(column);
    if (cell === undefined) return fallback;
    const parsed = cellOneOf(names).safeParse(cell);
    if (parsed.success) return parsed.data as T;
    this.fault(column, cell, parsed.error.issues[0]?.message ?? '');
    return fallback;
  }

  name(): PersonName | undefined {
    const firstName = this.text('firstName');
    const surname = this.text('surname');
    const parts = defined({ initials: this.text('initials'), prefix: this.text('prefix') });
    if (surname !== undefined) return { ...parts, surname, ...defined({ firstName }) };
    if (firstName !== undefined) return { ...parts, firstName };
    if (Object.keys(parts).length > 0) this.fault('surname', undefined, 'a surname or a first name, as there are initials or a prefix');
    return undefined;
  }

  salutation(name: PersonName | undefined): GivenSalutation | undefined {
    const cell = this.text('salutation');
    if (cell === undefined) return undefined;
    const form = FORMS[cell.toLowerCase()];
    if (form === undefined) {
      if (cell.includes(' ')) return { kind: 'line', line: cell.replace(/,$/, '') };
      this.fault('salutation', cell, `a whole line ("Geachte mevrouw De Vries"), or one of ${Object.keys(FORMS).join(', ')}`);
      return undefined;
    }
    if (name?.surname === undefined) this.fault('surname', undefined, `a surname to go with '${cell}'`);
    return { kind: 'form', form };
  }

  address(): PostalAddress | undefined {
    const columns = ['street', 'houseNumber', 'houseNumberSuffix', 'postcode', 'town'] as const;
    if (columns.every((column) => this.text(column) === undefined)) return undefined;
    const country = this.country();
    const { street = '', houseNumber = '', town = '', postcode = '' } = Object.fromEntries(columns.map((column) => [column, this.text(column)]));
    // Abroad the number may stand in the street, before or behind it.
    const needed = country === undefined ? (['street', 'houseNumber', 'postcode', 'town'] as const) : (['street', 'postcode', 'town'] as const);
    for (const column of needed) if (this.text(column) === undefined) this.fault(column, undefined, `a ${column}, as there is an address`);
    if (houseNumber !== '' && !/^\d/.test(houseNumber)) this.fault('houseNumber', houseNumber, 'a number, with what follows it in houseNumberSuffix');
    return {
      street,
      houseNumber,
      town,
      postcode: country === undefined ? this.#dutchPostcode(postcode) : postcode,
      ...defined({ houseNumberSuffix: this.text('houseNumberSuffix'), country }),
    };
  }

  country(): string | undefined {
    const cell = this.text('country');
    try {
      return printedCountry(cell ?? '');
    } catch {
      this.fault('country', cell, 'the name of a country, or its two-letter code (ISO 3166)');
      return undefined;
    }
  }

  #dutchPostcode(cell: string): string {
    const postcode = dutchPostcode(cell);
    if (postcode === undefined && cell !== '')
      this.fault('postcode', cell, 'a Dutch postcode such as 1234 AB (first digit 1 to 9; not SA, SD or SS), or a country');
    return postcode ?? '';
  }

  email(): string | undefined {
    const cell = this.text('email');
    if (cell !== undefined && !z.email().safeParse(cell).success) this.fault('email', cell, 'an email address such as naam@voorbeeld.nl, or empty');
    return cell;
  }

  phone(): string | undefined {
    const cell = this.text('phone');
    if (cell === undefined) return undefined;
    const number = smsNumber(cell);
    if (number === undefined) this.fault('phone', cell, 'a number that can get an SMS, such as 06 12 34 56 78 or +32 470 12 34 56, or empty');
    return number;
  }
}

const FORMS: Readonly<Record<string, 'mevrouw' | 'heer'>> = { mevrouw: 'mevrouw', 'mw.': 'mevrouw', heer: 'heer', 'de heer': 'heer', 'dhr.': 'heer' };

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the properties that are undefined. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** A cell with each character that nobody sees as its number. */
function named(cell: string): string {
  return [...cell]
    .map((character) => (UNSEEN.test(character) ? `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]` : character))
    .join('');
}
