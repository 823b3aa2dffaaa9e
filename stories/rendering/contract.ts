import type { Reasoning } from '@aanreik/compose';
import type { Channel, ReadingLevel, Segment } from '@aanreik/message';

/** What the stories ask of the renderer, and what they get back. Both sides import this file; it needs neither Node nor a browser. */
export interface MessageChoice {
  readonly artifact: string;
  readonly segment: Segment;
  readonly level: ReadingLevel;
  readonly language: string;
  readonly houseStyle: string;
  /** The artifact's own columns of a recipient file. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Everything that can be chosen. A static Storybook holds less than a running one: only what was rendered beforehand. */
export interface Choices {
  readonly segments: readonly Segment[];
  readonly levels: readonly ReadingLevel[];
  readonly languages: readonly string[];
  /** Names of organisations, by the folder of their house style. */
  readonly houseStyles: Readonly<Record<string, string>>;
  readonly anyColumns: boolean;
  /** Why each artifact is as it is. */
  readonly reasonings: Readonly<Record<string, Reasoning>>;
}

export interface RenderedEmail {
  readonly from: string;
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

export interface RenderedSms {
  readonly from: string;
  readonly text: string;
  readonly characters: number;
  readonly parts: number;
  readonly encoding: string;
}

/** The examples of one block, in the order of the registry. */
export interface RenderedBlock {
  readonly emails: readonly string[];
  readonly texts: readonly string[];
}

/** The columns that a static Storybook shows. */
export const EMITTED_COLUMNS: MessageChoice['columns'] = { arrears: 'rent;energy' };

/** What a static Storybook shows of artifacts that have columns of their own, by the name of the artifact. */
export const EMITTED_ROWS: Readonly<Record<string, readonly MessageChoice['columns'][]>> = {
  'conversation-choice': [{ form: 'whom' }, { form: 'what' }, { form: 'how' }],
};

const FILE = { letter: 'letter.pdf', email: 'email.json', sms: 'sms.json' } as const satisfies Record<Channel, string>;

/** Where a rendered message stands, below `rendered/`. */
export function messagePath({ artifact, segment, level, language, houseStyle, columns }: MessageChoice, channel: Channel): string {
  const row = new URLSearchParams(columns).toString();
  return ['messages', artifact, segment, level, language, houseStyle, row, FILE[channel]].map(encodeURIComponent).join('/');
}

/** The choice and the channel that `messagePath` wrote down. */
export function parseMessagePath(path: string): { readonly choice: MessageChoice; readonly channel: Channel } {
  const [, artifact = '', segment, level, language = '', houseStyle = '', row = '', file] = path.split('/').map(decodeURIComponent);
  const channel = (Object.keys(FILE) as Channel[]).find((name) => FILE[name] === file);
  if (channel === undefined) throw new RangeError(`no channel writes ${file}`);
  const columns = Object.fromEntries(new URLSearchParams(row));
  return { channel, choice: { artifact, segment: segment as Segment, level: level as ReadingLevel, language, houseStyle, columns } };
}

/** Where the examples of a block stand, below `rendered/`: as pages of a letter, or as JSON for email and plain text. */
export function blockPath(kind: string, houseStyle: string, file: 'letter.pdf' | 'screen.json'): string {
  return `blocks/${kind}/${houseStyle}/${file}`;
}
