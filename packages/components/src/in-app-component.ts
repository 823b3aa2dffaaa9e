import type { Fields } from '@aanreik/message';
import type { ReactElement } from 'react';

/** A block inside someone else's screen. */
export type InAppComponent<B> = (props: InAppProps<B>) => ReactElement;

export interface InAppProps<B> {
  readonly block: B;
  readonly look: InAppLook;
  readonly fields: Fields;
}

/**
 * What the screen around a message decides. Colours and fonts are in a style sheet, for many screens forbid styles in
 * the HTML (Content Security Policy); class names say what a thing looks like, never whom it is for.
 */
export interface InAppLook {
  /** Of the title of the message, so that its headings follow those of the screen. */
  readonly headingLevel: HeadingLevel;
}

/** A title has two levels below it, and HTML has six. */
export type HeadingLevel = 1 | 2 | 3 | 4;
