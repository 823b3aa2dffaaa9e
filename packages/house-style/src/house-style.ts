import type { Problem } from '@aanreik/message';
import type { Envelope } from './envelope.ts';
import type { HouseStyleData, Localised } from './schema.ts';
import { sendingOf } from './sends.ts';
import type { Colours } from './tokens.ts';

/**
 * How an organisation looks and how it can be reached: everything about the sender that an artifact's author need not
 * know.
 */
export interface HouseStyle extends Omit<HouseStyleData, 'tokens' | 'fonts' | 'logo' | 'letter' | 'people'> {
  /** Name of its folder. */
  readonly id: string;
  /**
   * A hash of all that it holds, fonts and pictures too: a run records which looks it was made with. 16 hexadecimal
   * digits.
   */
  readonly revision: string;
  readonly letter: Omit<HouseStyleData['letter'], 'envelope'> & { readonly envelope: Envelope };
  readonly colours: Colours;
  readonly fonts: {
    readonly text: FontFamily;
    readonly heading: FontFamily;
    /** By script (ISO 15924), for what the two above lack. */
    readonly scripts: Readonly<Record<string, FontFamily>>;
  };
  readonly logo: { readonly svg: Buffer; readonly png: Buffer };
  readonly people: readonly Person[];
  /** The MJML around an email's content, as the organisation's email designer keeps it. */
  readonly emailFrame: string;
}

/** Someone whom a reader can choose to talk with. */
export interface Person extends Omit<HouseStyleData['people'][number], 'photo'> {
  readonly photo: { readonly print: Picture; readonly email: Picture };
}

/** A picture that was read beforehand, so that rendering opens no file and no address. */
export interface Picture {
  readonly type: 'image/svg+xml' | 'image/png' | 'image/jpeg';
  readonly bytes: Buffer;
}

export function dataUri({ type, bytes }: Picture): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}

export interface FontFamily {
  readonly family: string;
  readonly fallback: string;
  /** Absolute paths. */
  readonly files: { readonly regular: string; readonly bold: string };
}

/** The phone number as readers see it, with hard spaces: a number that goes on in the next line is misread. */
export function shownPhone({ contact }: HouseStyle): string {
  return contact.phoneShown.replaceAll(' ', '\u00a0');
}

/** A text, and the language that it is in: not always that of what is around it. */
export interface Phrase {
  readonly text: string;
  readonly language: string;
}

/**
 * A text of the house style in a language.
 * @throws {RangeError} when the house style lacks that language
 */
export function inLanguage(texts: Localised, language: string): string {
  return phraseIn(texts, language).text;
}

/**
 * A text of the house style for readers of a language, with the language that it is in: a name may stay Dutch.
 * @throws {RangeError} when the house style lacks that language
 */
export function phraseIn(texts: Localised, language: string): Phrase {
  const found = texts[language];
  if (found === undefined) throw new RangeError(`the house style has this text in ${Object.keys(texts).join(', ')}, not in '${language}'`);
  return typeof found === 'string' ? { text: found, language } : { text: found.text, language: found.lang };
}

/**
 * What a house style does not say in a language, by its path in house-style.json: of all that it sends, or of one
 * artifact alone.
 */
export function missingTexts(houseStyle: HouseStyle, language: string, artifact?: string): readonly Problem[] {
  const { name, contact, id } = houseStyle;
  const sends = artifact === undefined ? houseStyle.sends : { [artifact]: sendingOf(houseStyle, artifact) };
  const texts: Readonly<Record<string, Localised>> = {
    name,
    'contact.desk': contact.desk,
    'contact.person.role': contact.person.role,
    'contact.hours': contact.hours,
    ...Object.fromEntries(contact.walkIn.map(({ hours }, at) => [`contact.walkIn.${at}.hours`, hours])),
    ...Object.fromEntries(
      Object.entries(sends).flatMap(([artifact, { task, legalBasis, source, recipients, estimated }]) =>
        Object.entries({ task, legalBasis, source, recipients, ...(estimated === undefined ? {} : { 'estimated.from': estimated.from }) }).map(
          ([key, text]) => [`sends.${artifact}.${key}`, text],
        ),
      ),
    ),
  };
  return Object.entries(texts)
    .filter(([, text]) => text[language] === undefined)
    .map(([key, text]) => ({
      code: 'house-style-language',
      place: { file: `${id}/house-style.json`, key },
      found: `a text in ${Object.keys(text).join(', ')}`,
      expected: `one in '${language}' too`,
    }));
}
