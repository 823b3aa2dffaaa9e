import { z } from 'zod';

const languageCode = z.string().regex(/^[a-z]{2}$/);

/**
 * A text in each language that the organisation writes in, by language code. What keeps its Dutch name in another language says so,
 * and is then read out in Dutch: `"tr": { "text": "Geldloket", "lang": "nl" }`.
 */
const localised = z.record(languageCode, z.union([z.string().min(1), z.strictObject({ text: z.string().min(1), lang: languageCode })]));

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i);
const httpsUrl = z.url({ protocol: /^https$/ });
const millimetres = z.number().nonnegative();

const fontFace = z.strictObject({
  family: z.string().min(1),
  /** What mail clients fall back to, as a CSS font-family list. */
  fallback: z.string().min(1),
  /** A file in the folder of the house style (`./fonts/x.ttf`) or in an installed package (`@expo-google-fonts/...`). TTF: WOFF is inflated again for each letter. */
  regular: z.string().endsWith('.ttf'),
  bold: z.string().endsWith('.ttf'),
});

/** Someone whom a reader can choose to talk with. */
const person = z.strictObject({
  /** What kind of talk it will be (`listener`), as wording and answers know the person; no name, so that wording outlives staff. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** First name first. */
  name: z.string().min(1),
  /** Square. SVG, PNG or JPEG for print; PNG or JPEG for email, at least 176 pixels wide. */
  photo: z.strictObject({ print: z.string().regex(/\.(svg|png|jpe?g)$/), email: z.string().regex(/\.(png|jpe?g)$/) }),
  /** What is to be seen in the photo, for those who do not see it. */
  alt: localised.refine((texts) => Object.keys(texts).length > 0, 'no words for who does not see the photo'),
});

const openPlace = z.strictObject({
  place: z.string().min(1),
  address: z.string().min(1),
  hours: localised,
});

/**
 * Fonts for a script that the fonts above lack: those set Latin letters and digits, these all else. A language says which script it needs.
 * By ISO 15924: `Arab`.
 */
const scriptFonts = z.record(z.string().regex(/^[A-Z][a-z]{3}$/), fontFace);

/** What stands in `house-style.json`. */
export const houseStyleSchema = z.strictObject({
  name: localised,
  /** Design tokens to start from: a JSON file in the folder or in an installed package; the folder's own tokens.json lies over it. */
  tokens: z.string().endsWith('.json'),
  fonts: z.strictObject({ text: fontFace, heading: fontFace, scripts: scriptFonts.default({}) }),
  /** The emblem, square: SVG for print, PNG (at least 192 pixels wide) for email. The name is set beside it in the heading font. */
  logo: z.strictObject({ svg: z.string().endsWith('.svg'), png: z.string().endsWith('.png') }),
  letter: z.strictObject({
    /** Margins of the text in mm. */
    margin: z.strictObject({ left: millimetres, right: millimetres, bottom: millimetres, top: millimetres }),
    /** The envelope that letters go out in: the name of one in `envelopes/` of this package, or a JSON file of that form in the folder (`./envelope.json`). */
    envelope: z.string().min(1),
    /** Whether the KIX code of PostNL stands below the address, which makes post in bulk cheaper. */
    kix: z.boolean(),
    /** The sender's address on one line, for post that cannot be delivered. */
    returnAddress: z.string().min(1),
  }),
  /** How letters are handed to a print house. */
  print: z.strictObject({
    /** As the job ticket says it. */
    paper: z.string().min(1),
    sides: z.enum(['one', 'two']),
    /** Where a print file ends and the next begins. */
    lettersPerFile: z.int().positive(),
  }),
  email: z.strictObject({
    from: z.email(),
    /** Where a reader who wants no more email is sent. Without it no List-Unsubscribe header is written. */
    unsubscribe: z.union([httpsUrl, z.string().regex(/^mailto:[^\s?]+@[^\s?]+$/)]).optional(),
  }),
  sms: z.strictObject({
    /** What a phone shows as the sender: 3 to 11 letters or digits (GSM alphanumeric sender). */
    sender: z.string().regex(/^[A-Za-z0-9]{3,11}$/),
    /** The number that answers are sent to, as readers see it: no phone can answer a sender that is a name. */
    answerTo: z.string().min(1).optional(),
  }),
  contact: z.strictObject({
    /** The name of the desk that helps. */
    desk: localised,
    person: z.strictObject({ name: z.string().min(1), role: localised }),
    /** International notation without spaces. */
    phone: z.string().regex(/^\+31\d{9}$/),
    /** How the number is written for readers: grouping is a matter of house style. */
    phoneShown: z.string().min(1),
    hours: localised,
    email: z.email(),
    /** The page that every link of an artifact hangs below. */
    website: httpsUrl,
    walkIn: z.array(openPlace).min(1).max(3),
  }),
  /** Who can be chosen to talk with, where an artifact asks that. Ids differ. */
  people: z
    .array(person)
    .max(4)
    .refine((people) => new Set(people.map(({ id }) => id)).size === people.length, 'two people with one id')
    .default([]),
  /** What AVG article 14 asks the organisation to say about data that did not come from the person. */
  privacy: z.strictObject({
    officer: z.email(),
    legalBasis: localised,
    retention: localised,
    statement: httpsUrl,
  }),
});

export type HouseStyleData = z.infer<typeof houseStyleSchema>;

export type Localised = z.infer<typeof localised>;

/** The tokens that the engine reads, resolved. */
export const themeColours = z.strictObject({
  /** Behind running text. */
  paper: hexColour,
  text: hexColour,
  /** Secondary text; meets 4.5:1 on paper and on panel. */
  muted: hexColour,
  line: hexColour,
  /** A calm surface that groups. */
  panel: hexColour,
  accent: hexColour,
  /** The darkest of the accent, for headings. */
  accentInk: hexColour,
  accentPanel: hexColour,
  accentLine: hexColour,
  /** Text on a surface in the accent colour. */
  onAccent: hexColour,
});

export type ThemeColours = z.infer<typeof themeColours>;
