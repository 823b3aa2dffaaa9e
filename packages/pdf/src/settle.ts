import type { Envelope } from '@aanreik/house-style';
import type { ReactElement } from 'react';
import { inkOfLetter } from './preflight/ink.ts';
import { nothingOnAFold } from './preflight/rules/nothing-on-a-fold.ts';
import type { LaidNode } from './react-pdf/laid-out.ts';
import { layOut } from './react-pdf/lay-out.ts';

/** How much looser or tighter than usual blocks may stand, in points: less than anyone sees. */
const NUDGES = [0, 0.5, 1, 1.5, -0.5, 2, -1, 2.5, -1.5, 3, -2, 4, 5] as const;

/** A letter that lies well in its envelope. */
export interface Settled {
  readonly element: ReactElement;
  readonly pages: readonly LaidNode[];
}

/**
 * Lays out a letter, a little looser or tighter where a code or a picture would lie on a fold. It takes no page more.
 * @param document the letter, with so many points more between its blocks
 * @returns the letter as it comes, where no such space helps: the preflight tells of it
 */
export async function settle(document: (nudge: number) => ReactElement, envelope: Envelope): Promise<Settled> {
  let usual: Settled | undefined;
  for (const nudge of NUDGES) {
    const element = document(nudge);
    const settled = { element, pages: await layOut(element) };
    usual ??= settled;
    const onFold = [...nothingOnAFold.check(inkOfLetter(settled.pages), envelope)].some(({ severity }) => severity === 'fault');
    if (!onFold && settled.pages.length === usual.pages.length) return settled;
  }
  return usual as Settled;
}
