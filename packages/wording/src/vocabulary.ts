import type { Href } from '@aanreik/message';

/** What wording may speak of. */
export interface Vocabulary {
  /** `{{name}}`: the same for everyone of a house style, such as the name of the organisation. */
  readonly constants: Readonly<Record<string, string>>;
  /** `{{name}}`: a recipient's own value, merged in later. Those that this recipient has. */
  readonly fields: ReadonlySet<string>;
  /** `{{#if name}}`: what is true of this recipient. */
  readonly facts: Readonly<Record<string, boolean>>;
  /** `[label](name)`: where a link may lead. */
  readonly links: Readonly<Record<string, Href>>;
}
