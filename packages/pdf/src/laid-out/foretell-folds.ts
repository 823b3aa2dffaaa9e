import type { Envelope } from '@aanreik/house-style';
import { foldThrough, isSpoiltByFold } from './folds.ts';
import type { Ink } from './ink.ts';
import { type Nudge, WHITES } from './nudge.ts';

/** A letter without some white and with it: what it moves, and how far. */
export interface Step {
  readonly without: readonly Ink[];
  readonly with: readonly Ink[];
  /** How much white there is between the two, in points; below 0 where it is taken away. */
  readonly points: number;
}

/** A code or a photo, and how far it moves for a point of each white, in mm. */
interface Mover {
  readonly ink: Ink;
  readonly slopes: Readonly<Record<keyof Nudge, number>>;
}

/**
 * Foretells whether a code or a photo would lie on a fold with a nudge, from a letter as it comes and a little of each
 * white: white moves what is below it by as much as there is of it. To lay a letter out takes a tenth of a second; this
 * takes nothing. A piece that goes to another page is not foretold.
 * @param usual the letter as it comes
 */
export function spoiltForetold(usual: readonly Ink[], steps: Readonly<Record<keyof Nudge, Step>>, envelope: Envelope): (nudge: Nudge) => boolean {
  const movers = bulky(usual).flatMap((ink, at) => moverOf(ink, at, steps) ?? []);
  return (nudge) =>
    movers.some(({ ink, slopes }) => {
      const shift = WHITES.reduce((sum, white) => sum + slopes[white] * nudge[white], 0);
      return foldThrough({ ...ink, top: ink.top + shift, bottom: ink.bottom + shift }, envelope) !== undefined;
    });
}

function moverOf(ink: Ink, at: number, steps: Readonly<Record<keyof Nudge, Step>>): Mover | undefined {
  const slopes = WHITES.map((white) => [white, slopeOf(ink, at, steps[white])] as const);
  if (slopes.some(([, slope]) => slope === undefined)) return undefined;
  return { ink, slopes: Object.fromEntries(slopes) as Mover['slopes'] };
}

function slopeOf({ page, name }: Ink, at: number, step: Step): number | undefined {
  const [before, after] = [bulky(step.without)[at], bulky(step.with)[at]];
  if (before === undefined || after === undefined) return undefined;
  const isSamePiece = [before, after].every((one) => one.page === page && one.name === name);
  return isSamePiece ? (after.top - before.top) / step.points : undefined;
}

function bulky(ink: readonly Ink[]): readonly Ink[] {
  return ink.filter(isSpoiltByFold);
}
