import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { PdfFont } from '../fonts/pdf-font.ts';
import type { Operand } from './content-stream.ts';
import type { Mark } from './marks.ts';

export type Drawing = 'text' | 'path' | 'image' | 'shading';

/** Something that is drawn on a page, within the marks around it. */
export interface Drawn {
  readonly page: number;
  readonly kind: Drawing;
  readonly mark: Mark | undefined;
}

/** How a character code of a font is used. */
export interface CodeUse {
  readonly code: number;
  readonly page: number;
  /** It is seen: not in text rendering mode 3 alone. */
  isRendered: boolean;
  readonly marks: Set<Mark | undefined>;
}

export interface FontUse {
  readonly font: PdfFont;
  readonly page: number;
  isRendered: boolean;
  readonly codes: Map<number, CodeUse>;
}

/** A colour space with the resources that say what device colours mean beside it. */
export interface ColourUse {
  readonly space: PDFObject | string;
  readonly resources: PDFDict | undefined;
  readonly page: number;
}

/** A resource that content has beside it, used or not. */
export interface Resource {
  readonly dict: PDFDict;
  readonly object: PDFObject;
  readonly ref: string | undefined;
  readonly page: number;
}

export type ResourceKind = 'XObject' | 'ExtGState';

/** All that is drawn in a file, with what it takes to draw it. */
export interface Content {
  readonly marks: readonly { readonly page: number; readonly mark: Mark }[];
  readonly drawn: readonly Drawn[];
  /** Per page how many marked-content sequences are not closed, or closed without being open. */
  readonly unbalanced: ReadonlyMap<number, number>;
  /** Form XObjects that are drawn more than once. */
  readonly drawnOften: ReadonlySet<string>;
  readonly fonts: readonly FontUse[];
  readonly colours: readonly ColourUse[];
  readonly resources: (kind: ResourceKind) => readonly Resource[];
  readonly operators: ReadonlyMap<string, number>;
  readonly intents: ReadonlyMap<string, number>;
  /** Inline images, each with what is before its bytes. */
  readonly inlineImages: readonly { readonly page: number; readonly entry: (key: string, short: string) => Operand | undefined }[];
  /** The deepest nesting of graphics states, per page. */
  readonly deepest: ReadonlyMap<number, number>;
  readonly longestString: { readonly page: number; readonly length: number };
  /** Pages with content that takes resources from somewhere else. */
  readonly borrowed: ReadonlySet<number>;
  /** Pages with streams that cannot be read. */
  readonly unreadable: ReadonlySet<number>;
  /** There is more than a checker can go through. */
  readonly isEndless: boolean;
}
