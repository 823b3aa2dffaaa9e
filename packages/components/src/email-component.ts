import type { ThemeColours } from '@aanreik/house-style';
import type { Direction, Fields } from '@aanreik/message';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { Block } from './block.ts';

/** A block in an email. */
export type EmailComponent<B> = (props: EmailProps<B>) => ReactElement;

export interface EmailProps<B> {
  readonly block: B;
  readonly look: EmailLook;
  readonly fields: Fields;
  readonly renderBlocks: (blocks: readonly Block[]) => ReactNode;
}

/**
 * What a house style comes to in an email. Styles stand inline, because mail clients drop style sheets;
 * the class names serve the dark scheme alone, and say what a thing looks like, never whom it is for.
 */
export interface EmailLook {
  readonly colours: ThemeColours;
  /** CSS font-family lists. */
  readonly fonts: { readonly text: string; readonly heading: string };
  /**
   * Which way its language runs. Mail clients know no logical sides, so blocks take theirs from `start` and `atStart`.
   */
  readonly direction: Direction;
}

/** The side at which lines begin. */
export function start({ direction }: EmailLook): 'left' | 'right' {
  return direction === 'rtl' ? 'right' : 'left';
}

/** Padding or a border at the side at which lines begin, as a style: `atStart(look, 'padding', '24px')`. */
export function atStart(look: EmailLook, property: 'padding' | 'border', value: string): CSSProperties {
  const side = look.direction === 'rtl' ? 'Right' : 'Left';
  return { [`${property}${side}`]: value };
}

/** Running text in an email: 17 px, which stays readable on a phone without zooming. */
export const EMAIL_TEXT = { fontSize: '17px', lineHeight: '26px' } as const;
