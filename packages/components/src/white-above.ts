import type {} from '@react-pdf/renderer';

/** The white above a panel that can be made more, so that a code or a face in it lies on no fold. */
export type WhiteAbove = 'aboveActions' | 'aboveContact' | 'abovePictures';

declare module '@react-pdf/renderer' {
  interface ViewProps {
    /** Which white is above it: what is in it and below it moves with that white. */
    whiteAbove?: WhiteAbove;
  }
}
