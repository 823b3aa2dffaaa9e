/** White that is added to a letter or taken from it, in points. */
export interface Nudge {
  /** Between blocks: so little that nobody sees it. */
  readonly gap: number;
  /** Above a panel with a code in it. */
  readonly aboveCodes: number;
  /** Above a row of photos or a chart. */
  readonly abovePictures: number;
}
