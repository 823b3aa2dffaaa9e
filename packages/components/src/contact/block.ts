import type { Href, Inlines } from '@aanreik/message';

/** One panel with everyone and everything that can help: phone, website and places to walk in. */
export interface ContactBlock {
  readonly kind: 'contact';
  readonly title: Inlines;
  readonly text: Inlines;
  /** Shown first where a reader wants a person rather than an organisation. */
  readonly person?: { readonly name: string; readonly role: string };
  readonly phone: { readonly label: string; readonly shown: string; readonly href: Href; readonly hours: string };
  readonly website: {
    readonly label: string;
    readonly shown: string;
    readonly href: Href /** What a QR code of it tells those who do not see it. */;
    readonly qrAlt: string;
  };
  readonly walkIn: { readonly label: string; readonly places: readonly { readonly place: string; readonly address: string; readonly hours: string }[] };
}
