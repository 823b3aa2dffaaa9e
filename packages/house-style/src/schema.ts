import { z } from 'zod';

const languageCode = z.string().regex(/^[a-z]{2}$/);

/**
 * A text in each language that the organisation writes in, by language code. What keeps its Dutch name in another
 * language says so, and is then read out in Dutch: `"tr": { "text": "Geldloket", "lang": "nl" }`.
 */
const localised = z.record(languageCode, z.union([z.string().min(1), z.strictObject({ text: z.string().min(1), lang: languageCode })]));

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i);
const httpsUrl = z.url({ protocol: /^https$/ });
const millimetres = z.number().nonnegative();

const fontFace = z.strictObject({
  family: z.string().min(1),
  /** What mail clients fall back to, as a CSS font-family list. */
  fallback: z.string().min(1),
  /**
   * A file in the folder of the house style (`./fonts/x.ttf`) or in an installed package (`@expo-google-fonts/...`).
   * TTF: WOFF is inflated again for each letter.
   */
  regular: z.string().endsWith('.ttf'),
  bold: z.string().endsWith('.ttf'),
});

/** Someone whom a reader can choose to talk with. */
const person = z.strictObject({
  /**
   * What kind of talk it will be (`listener`), as wording and answers know the person; no name, so that wording
   * outlives staff.
   */
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
 * Fonts for a script that the fonts above lack: those set Latin letters and digits, these all else. A language says
 * which script it needs. By ISO 15924: `Arab`.
 */
const scriptFonts = z.record(z.string().regex(/^[A-Z][a-z]{3}$/), fontFace);

/** From when it is counted how long data are kept: the day on which they came, unless it is the message. */
const keptSince = z.enum(['receipt', 'message']).optional();

/**
 * Under what law an organisation sends an artifact, and what becomes of the data: AVG article 14 asks a sender to say
 * each. Texts go into sentences of the wording: they begin in lower case, and end without a full stop.
 */
const sending = z.strictObject({
  /** What the organisation is there for, as far as this message goes: "ondernemers helpen bij hun belasting". */
  task: localised,
  legalBasis: localised,
  /** Who gave the data, by name: "de Belastingadministratie". */
  source: localised,
  /** How long data are kept, and from when. */
  retention: z.union([z.strictObject({ months: z.int().min(1), from: keptSince }), z.strictObject({ years: z.int().min(1), from: keptSince })]),
  /** Who gets to see the data. */
  recipients: localised,
  /**
   * Where the organisation estimates what readers prefer or how they read: from what. Absent where it estimates
   * neither.
   */
  estimated: z
    .strictObject({
      what: z
        .array(z.enum(['preferences', 'level']))
        .min(1)
        .max(2),
      from: localised,
    })
    .optional(),
});

/** Someone's own story, given to the organisation: where it supplies none, a message has none. */
const story = z.strictObject({
  title: localised,
  text: localised,
  /** Whose story it is and who agreed, in Dutch, for staff. */
  source: z.string().min(1),
});

/** A scheme of the place itself, such as a pass for people with a low income. */
const localScheme = z.strictObject({ name: localised, text: localised, link: httpsUrl });

/** What is in `house-style.json`. */
export const houseStyleSchema = z.strictObject({
  name: localised,
  /**
   * Design tokens to start from: a JSON file in the folder or in an installed package; the folder's own tokens.json
   * lies over it.
   */
  tokens: z.string().endsWith('.json'),
  fonts: z.strictObject({ text: fontFace, heading: fontFace, scripts: scriptFonts.default({}) }),
  /**
   * The emblem, square: SVG for print, PNG (at least 192 pixels wide) for email. The name is set beside it in the
   * heading font.
   */
  logo: z.strictObject({ svg: z.string().endsWith('.svg'), png: z.string().endsWith('.png') }),
  letter: z.strictObject({
    /** Margins of the text in mm. */
    margin: z.strictObject({ left: millimetres, right: millimetres, bottom: millimetres, top: millimetres }),
    /**
     * The envelope that letters go out in: the name of one in `envelopes/` of this package, or a JSON file of that form
     * in the folder (`./envelope.json`).
     */
    envelope: z.string().min(1),
    /** Whether the KIX code of PostNL is below the address, which makes post in bulk cheaper. */
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
  /** Whom to ask about data, and where more is said. */
  privacy: z.strictObject({ officer: z.email(), statement: httpsUrl }),
  /**
   * What it sends, by the name of the artifact, or `*` for every artifact without an entry of its own. What is not here
   * it may not send: a message from the wrong sender has no ground in law.
   */
  sends: z.record(z.string().regex(/^(?:\*|[a-z][a-z0-9-]*)$/), sending),
  /** The page where a reader says: no more messages about this. Short, as it is in a text message too. */
  optOut: httpsUrl,
  stories: z.array(story).default([]),
  localSchemes: z.array(localScheme).max(6).default([]),
  /** Pages on which a reader books someone, by what for: `energyCoach`. */
  bookingLinks: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), httpsUrl).default({}),
  /** What is asked of the approval of a text before this organisation sends it, beyond that somebody gave it. */
  approval: z
    .strictObject({
      /** Whether another than its writer has to approve a text. */
      fourEyes: z.boolean().default(false),
      /** Whether a text waits for the comments on it that are still open. */
      openComments: z.enum(['allow', 'block']).default('allow'),
    })
    .default({ fourEyes: false, openComments: 'allow' }),
  /** Whether each email address is one person's own. Where it may be a household's, an email names no arrears. */
  emailAddressesArePersonal: z.boolean().default(false),
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
