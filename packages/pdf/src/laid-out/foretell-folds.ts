import type { Envelope } from '@aanreik/house-style';
import { inMm } from '../units.ts';
import { foldThrough, isSpoiltByFold } from './folds.ts';
import type { Ink } from './ink.ts';
import { type Nudge, WHITES } from './nudge.ts';
import type { Panel } from './panels.ts';

/** A letter with less white between its blocks and with more: what that moves, and how far. */
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
 * Foretells whether a code or a photo would lie on a fold with a nudge. White above a panel moves what is in it and
 * below it by as much as there is of it; what white between blocks moves is seen from a letter with a little of it.
 * To lay a letter out takes a tenth of a second; this takes nothing. A piece that goes to another page is not foretold.
 * @param usual the letter as it comes
 * @param panels of that letter
 */
export function spoiltForetold(usual: readonly Ink[], between: Step, panels: readonly Panel[], envelope: Envelope): (nudge: Nudge) => boolean {
  const movers = bulky(usual).flatMap((ink, at) => moverOf(ink, at, between, panels) ?? []);
  return (nudge) =>
    movers.some(({ ink, slopes }) => {
      const shift = WHITES.reduce((sum, white) => sum + slopes[white] * nudge[white], 0);
      return foldThrough({ ...ink, top: ink.top + shift, bottom: ink.bottom + shift }, envelope) !== undefined;
    });
}

function moverOf(ink: Ink, at: number, between: Step, panels: readonly Panel[]): Mover | undefined {
  const gap = slopeOf(ink, at, between);
  if (gap === undefined) return undefined;
  const isMovedBy = ({ page, top }: Panel) => page === ink.page && top <= ink.top;
  const slope = (white: Panel['white']) => inMm(panels.filter((panel) => panel.white === white && isMovedBy(panel)).length);
  return { ink, slopes: { gap, aboveActions: slope('aboveActions'), aboveContact: slope('aboveContact'), abovePictures: slope('abovePictures') } };
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
