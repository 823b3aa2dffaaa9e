import type { Href } from '@aanreik/message';

/** Words in another language than the text that they stand in, such as a name that stays Dutch. */
export interface ForeignWords {
  readonly text: string;
  /** As in BCP 47: `nl`. */
  readonly language: string;
}

/** What wording may speak of. */
export interface Vocabulary {
  /** `{{name}}`: the same for everyone of a house style, such as the name of the organisation. */
  readonly constants: Readonly<Record<string, string | ForeignWords>>;
  /** `{{name}}`: a recipient's own value, merged in later. Those that this recipient has. */
  readonly fields: ReadonlySet<string>;
  /** `{{#if name}}`: what is true of this recipient. */
  readonly conditions: Readonly<Record<string, boolean>>;
  /** `[label](name)`: where a link may lead. */
  readonly links: Readonly<Record<string, Href>>;
}
