import type {} from '@react-pdf/renderer';

/**
 * The role of a piece of a letter, as a screen reader tells it (ISO 32000-1, 14.8.4). The block says it; nothing is
 * guessed from looks. What has no role, and is in nothing that has one, is decoration, and text may not be that. Write
 * it as a literal where it is used: two pieces with one object are taken for one piece that runs on over a page.
 */
export type Tag =
  | { readonly role: 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TD' }
  /** `language` where it is another than that of the letter. */
  | { readonly role: 'P'; readonly language?: string }
  /** `numbering` where its items have labels that count. */
  | { readonly role: 'L'; readonly numbering?: 'LowerAlpha' }
  | { readonly role: 'TH'; readonly scope: 'Column' | 'Row' }
  /** A picture with a meaning. `alt` says what it tells, for those who do not see it. */
  | { readonly role: 'Figure'; readonly alt: string }
  /** Around a `Link` of react-pdf; `contents` is what is read out of the place that can be pressed. */
  | { readonly role: 'Link'; readonly contents: string }
  /**
   * A box to tick: with a pen on paper, with a press on a screen. `name` is unique in the letter and has no dots;
   * `label` is what is read out.
   */
  | { readonly role: 'Form'; readonly field: 'tick-box'; readonly name: string; readonly label: string }
  /** A line to write on with a pen, drawn by its border; `label` says what goes there. */
  | { readonly role: 'Form'; readonly field: 'line'; readonly label: string }
  /** What every page has at its foot: not part of the text. */
  | { readonly role: 'PageFoot' }
  /** Not part of the text: rules, emblems, marks for the printer. */
  | { readonly role: 'Decoration' };

declare module '@react-pdf/renderer' {
  interface NodeProps {
    tag?: Tag;
  }
}
