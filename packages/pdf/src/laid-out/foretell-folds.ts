import type { Envelope } from '@aanreik/house-style';
import { foldThrough, isSpoiltByFold } from './folds.ts';
import type { Ink } from './ink.ts';
import type { Nudge } from './nudge.ts';

/** A letter as it comes with a nudge: where its codes and photos are. */
export interface Tried {
  readonly nudge: Nudge;
  readonly ink: readonly Ink[];
}

const AXES = ['gap', 'aboveCodes', 'abovePictures'] as const satisfies readonly (keyof Nudge)[];

/** A code or a photo, and how far it moves for a point of each white, in mm. */
interface Mover {
  readonly ink: Ink;
  readonly slopes: Readonly<Record<keyof Nudge, number>>;
}

/**
 * Foretells whether a code or a photo would lie on a fold with a nudge, from a letter as it comes and the same letter
 * with a step along each axis: white moves what is below it by as much as there is of it. To lay a letter out takes a
 * quarter of a second; this takes nothing. A piece that goes to another page is not foretold.
 * @param steps for each kind of white, a letter with some of it and none of the others
 */
export function spoiltForetold(usual: Tried, steps: Readonly<Record<keyof Nudge, Tried>>, envelope: Envelope): (nudge: Nudge) => boolean {
  const movers = bulky(usual.ink).flatMap((ink, at) => moverOf(ink, at, steps) ?? []);
  return (nudge) =>
    movers.some(({ ink, slopes }) => {
      const shift = AXES.reduce((sum, axis) => sum + slopes[axis] * nudge[axis], 0);
      return foldThrough({ ...ink, top: ink.top + shift, bottom: ink.bottom + shift }, envelope) !== undefined;
    });
}

function moverOf(ink: Ink, at: number, steps: Readonly<Record<keyof Nudge, Tried>>): Mover | undefined {
  const slopes = AXES.map((axis) => {
    const moved = bulky(steps[axis].ink)[at];
    return moved?.page === ink.page && moved.name === ink.name ? (moved.top - ink.top) / steps[axis].nudge[axis] : undefined;
  });
  const [gap, aboveCodes, abovePictures] = slopes;
  return gap === undefined || aboveCodes === undefined || abovePictures === undefined ? undefined : { ink, slopes: { gap, aboveCodes, abovePictures } };
}

function bulky(ink: readonly Ink[]): readonly Ink[] {
  return ink.filter(isSpoiltByFold);
}
