import type { Href } from './href.ts';

/** Fixed text: the same for everyone who gets the shape. */
export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
}

/** A place where a recipient's own value comes. The value itself is kept apart, so that it can never become markup. */
export interface FieldInline {
  readonly kind: 'field';
  readonly name: string;
}

export interface StrongInline {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

export interface LinkInline {
  readonly kind: 'link';
  readonly href: Href;
  readonly children: readonly Inline[];
}

/**
 * A phrase in another language, such as the Dutch name of a scheme in an English letter: a screen reader says it in
 * that language.
 */
export interface ForeignInline {
  readonly kind: 'foreign';
  /** As in BCP 47: `nl`. */
  readonly language: string;
  readonly children: readonly Inline[];
}

export type Inline = TextInline | FieldInline | StrongInline | LinkInline | ForeignInline;

/** The running text of a paragraph, a heading, a table cell. */
export type Inlines = readonly Inline[];

export function text(content: string): Inlines {
  return [{ kind: 'text', text: content }];
}

/** The values of a recipient, by field name. */
export type Fields = Readonly<Record<string, string>>;

/**
 * The value of a field.
 * @throws {RangeError} when the recipient has no such field: a hole in a letter is worse than no letter.
 */
export function fieldValue(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined) throw new RangeError(`field '${name}' has no value`);
  return value;
}
