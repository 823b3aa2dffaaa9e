import type {} from '@react-pdf/renderer';

/**
 * What a piece of a letter is to the post: the lines of the address, the KIX code, all that shows through the window,
 * what is beside it, a fold mark; a chart, which can be read with a fold in it, as a code and a face cannot.
 */
export type PostalPart = 'address' | 'kix' | 'window' | 'beside-window' | 'fold-mark' | 'chart';

declare module '@react-pdf/renderer' {
  interface ViewProps {
    postalPart?: PostalPart;
  }
}
