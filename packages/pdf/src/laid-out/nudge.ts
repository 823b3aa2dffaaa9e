/** White that is added to a letter or taken from it, in points. */
export interface Nudge {
  /** Between blocks: so little that nobody sees it. */
  readonly gap: number;
  /** Above a panel with a code that the reader goes on with. */
  readonly aboveActions: number;
  /** Above the panel with how to reach someone. */
  readonly aboveContact: number;
  /** Above a row of photos. */
  readonly abovePictures: number;
}

export const WHITES = ['gap', 'aboveActions', 'aboveContact', 'abovePictures'] as const satisfies readonly (keyof Nudge)[];

export const AS_IT_COMES: Nudge = { gap: 0, aboveActions: 0, aboveContact: 0, abovePictures: 0 };

/** The least white between blocks that still keeps them apart, in points from what is usual. */
export const TIGHTEST = -2.5;
const LOOSEST = 3;
/** A code of 20 mm may need 23 mm (66 points) of white. */
const MOST_ABOVE = 66;

/** How much of the white shows: a point between all blocks is seen as soon as six above one of them. */
const SHOWS_AS = 6;

/** What may be added or taken, what shows least first. */
export const NUDGES: readonly Nudge[] = steps(TIGHTEST, LOOSEST, 0.5)
  .flatMap((gap) =>
    steps(0, MOST_ABOVE, 6).flatMap((aboveActions) =>
      steps(0, MOST_ABOVE, 6).flatMap((aboveContact) =>
        steps(0, MOST_ABOVE, 6).map((abovePictures): Nudge => ({ gap, aboveActions, aboveContact, abovePictures })),
      ),
    ),
  )
  .sort((one, other) => shows(one) - shows(other));

function shows({ gap, aboveActions, aboveContact, abovePictures }: Nudge): number {
  return SHOWS_AS * Math.abs(gap) + aboveActions + aboveContact + abovePictures;
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
}

/** Whether a nudge adds at least as much white of each kind as another. */
export function isAtLeast(nudge: Nudge, other: Nudge): boolean {
  return WHITES.every((white) => nudge[white] >= other[white]);
}
