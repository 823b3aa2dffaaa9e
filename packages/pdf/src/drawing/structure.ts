import type { Tag } from '@aanreik/components/pdf';

/** Left, bottom, right, top in points, from the bottom left corner of the page. */
export type Rect = readonly [number, number, number, number];

/** A piece of the structure of a letter: what a screen reader walks through. */
export interface StructureElement {
  readonly tag: Tag | { readonly role: 'Document' } | { readonly role: 'Span'; readonly language: string };
  readonly kids: (StructureElement | MarkedContent | LinkArea | TickBox)[];
  /** Of a picture. */
  bbox?: Rect;
}

/** A run of drawing on a page that belongs to one element. */
export interface MarkedContent {
  readonly kind: 'content';
  readonly page: number;
  /** Counts from 0 on each page. */
  readonly mcid: number;
}

/** A place that can be pressed. */
export interface LinkArea {
  readonly kind: 'link';
  readonly page: number;
  readonly href: string;
  readonly contents: string;
  readonly rect: Rect;
}

/** A box that can be ticked on a screen. */
export interface TickBox {
  readonly kind: 'tick-box';
  readonly page: number;
  readonly name: string;
  readonly label: string;
  readonly rect: Rect;
}
