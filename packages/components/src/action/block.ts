import type { Href, Inlines } from '@aanreik/message';

/** The one thing to do first. A message has at most one. */
export interface ActionBlock {
  readonly kind: 'action';
  readonly label: Inlines;
  readonly href: Href;
  /** The address or number as a reader on paper needs it. */
  readonly shown: string;
  /**
   * What a QR code of it tells those who do not see it; without these words it has none. On paper alone: who reads on a
   * screen presses the button.
   */
  readonly qrAlt?: string;
}
