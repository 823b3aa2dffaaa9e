import type { ThemeColours } from '@aanreik/house-style';
import { type Fields, scriptOf } from '@aanreik/message';
import type { ReactElement, ReactNode } from 'react';
import type { Block } from './block.ts';

/** A block on paper. */
export type PdfComponent<B> = (props: PdfProps<B>) => ReactElement;

export interface PdfProps<B> {
  readonly block: B;
  readonly look: PdfLook;
  readonly fields: Fields;
  readonly renderBlocks: (blocks: readonly Block[]) => ReactNode;
}

/** What a house style and a reading level come to on paper. Sizes in points. */
export interface PdfLook {
  readonly colours: ThemeColours;
  /** Registered font families. */
  readonly fonts: { readonly text: string; readonly heading: string };
  readonly size: PdfSizes;
  /** Whether what would stand side by side is below each other: in large print, columns get too narrow to read. */
  readonly stacked: boolean;
  /** The letters that items of a list are counted with, first letter first. */
  readonly alphabet: string;
  /** White above a panel with a code that the reader goes on with, in points, so that the code lies on no fold. */
  readonly aboveActions: number;
  /** White above the panel with how to reach someone, in points, likewise. */
  readonly aboveContact: number;
  /** Whether that panel has its code: the same address is printed beside it. */
  readonly hasContactCode: boolean;
  /** White above a row of photos, in points, likewise. */
  readonly abovePictures: number;
  /** Photos of people, as data URIs, by the id of the person. */
  readonly photos: Readonly<Record<string, string>>;
}

export interface PdfSizes {
  /** Running text. */
  readonly text: number;
  /** What is read once or looked up: labels, the foot of a page. */
  readonly small: number;
  readonly heading1: number;
  readonly heading2: number;
  readonly heading3: number;
  /** Between paragraphs. */
  readonly gap: number;
}

/**
 * Sizes that go with a size of running text in points. Headings grow less than text does, and white space not at all,
 * so that large text keeps its sheet.
 */
export function pdfSizes(text: number): PdfSizes {
  if (text >= LARGE_PRINT) return { text, small: 16, heading1: text + 8, heading2: text + 3, heading3: text, gap: 8 };
  return { text, small: 9.5, heading1: 11 + text * 0.8, heading2: text + 2, heading3: text, gap: 5 };
}

/** The letters that a language counts with: Arabic in the order of abjad. */
export function alphabetOf(language: string): string {
  return scriptOf(language) === 'Arab' ? 'أبجد' : 'abcd';
}

/** From this size of running text on, a letter is in large print: it may take the sheets that it needs. In points. */
export const LARGE_PRINT = 18;

/** Line height of running text, as a multiple of its size. */
export const LINE_HEIGHT = 1.3;
