import type { Envelope } from '@aanreik/house-style';
import type { ReactElement } from 'react';
import { inkOfLetter } from './preflight/ink.ts';
import { nothingOnAFold } from './preflight/rules/nothing-on-a-fold.ts';
import type { LaidNode } from './react-pdf/laid-out.ts';
import { layOut } from './react-pdf/lay-out.ts';

/** How much looser or tighter than usual blocks may stand, in points: less than anyone sees. */
const NUDGES = [0, 0.5, 1, 1.5, -0.5, 2, -1, 2.5, -1.5, 3, -2, 4, 5] as const;
const TIGHTER = [-0.5, -1, -1.5, -2, -2.5] as const;

/** A letter that lies well in its envelope. */
export interface Settled {
  readonly element: ReactElement;
  readonly pages: readonly LaidNode[];
}

/**
 * Lays out a letter: a little tighter where that saves the front of a sheet, a little looser or tighter where a code would lie on a fold.
 * @param document the letter, with so many points more between its blocks
 * @returns the letter as it comes, where no such space helps: the preflight tells of it
 */
export async function settle(document: (nudge: number) => ReactElement, envelope: Envelope): Promise<Settled> {
  const at = async (nudge: number): Promise<Settled> => {
    const element = document(nudge);
    return { element, pages: await layOut(element) };
  };
  const usual = await shortest(at);
  if (!hasCodeOnFold(usual, envelope)) return usual;
  for (const nudge of NUDGES) {
    const settled = await at(nudge);
    if (settled.pages.length === usual.pages.length && !hasCodeOnFold(settled, envelope)) return settled;
  }
  return usual;
}

/** The letter as it comes; or, where it would begin another sheet for a few lines, as tight as it takes to do without. */
async function shortest(at: (nudge: number) => Promise<Settled>): Promise<Settled> {
  const usual = await at(0);
  const beginsASheet = usual.pages.length > 1 && usual.pages.length % 2 === 1;
  for (const nudge of beginsASheet ? TIGHTER : []) {
    const settled = await at(nudge);
    if (settled.pages.length < usual.pages.length) return settled;
  }
  return usual;
}

function hasCodeOnFold({ pages }: Settled, envelope: Envelope): boolean {
  return [...nothingOnAFold.check(inkOfLetter(pages), envelope)].some(({ severity }) => severity === 'fault');
}
