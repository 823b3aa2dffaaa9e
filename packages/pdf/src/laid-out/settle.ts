import type { Envelope } from '@aanreik/house-style';
import type { ReactElement } from 'react';
import type { LaidNode } from '../react-pdf/laid-node.ts';
import { layOut } from '../react-pdf/lay-out.ts';
import type { Writing } from '../react-pdf/writing.ts';
import { foldThrough, isSpoiltByFold } from './folds.ts';
import { spoiltForetold, type Tried } from './foretell-folds.ts';
import { inkOfLetter } from './ink.ts';
import type { Nudge } from './nudge.ts';

const AS_IT_COMES: Nudge = { gap: 0, aboveCodes: 0, abovePictures: 0 };
const TIGHTER: readonly Nudge[] = [-0.5, -1, -1.5, -2].map((gap) => ({ ...AS_IT_COMES, gap }));
const TIGHTEST: Nudge = { ...AS_IT_COMES, gap: -2.5 };
/** A little of each white, to see what it moves. */
const STEPS: Readonly<Record<keyof Nudge, Nudge>> = {
  gap: { ...AS_IT_COMES, gap: 0.5 },
  aboveCodes: { ...AS_IT_COMES, aboveCodes: 8 },
  abovePictures: { ...AS_IT_COMES, abovePictures: 8 },
};
/** Tried in this order: what shows least comes first. A code of 20 mm may need 23 mm (66 points) of white. */
const OFF_THE_FOLD: readonly Nudge[] = [
  STEPS.gap,
  ...[1, 1.5, -0.5, 2, -1, 2.5, -1.5, 3].map((gap) => ({ ...AS_IT_COMES, gap })),
  STEPS.aboveCodes,
  ...[16, 24, 32, 40, 48, 56, 66].map((aboveCodes) => ({ ...AS_IT_COMES, aboveCodes })),
  ...[16, 32, 48, 66].map((aboveCodes) => ({ ...AS_IT_COMES, gap: -1.5, aboveCodes })),
  ...[8, 24, 40, 56, 80].map((aboveCodes) => ({ ...AS_IT_COMES, gap: 1.5, aboveCodes })),
  // A face may lie on a fold too, and what moves it moves the codes below it.
  STEPS.abovePictures,
  ...[16, 24, 32, 40, 48, 56, 66].map((abovePictures) => ({ ...AS_IT_COMES, abovePictures })),
  ...[16, 32, 48].flatMap((aboveCodes) => [8, 16, 24, 32, 40, 48, 56, 66].map((abovePictures) => ({ gap: 0, aboveCodes, abovePictures }))),
];

/** A letter that suits its envelope. */
export interface Settled {
  readonly element: ReactElement;
  readonly pages: readonly LaidNode[];
}

/**
 * Lays out a letter: a little tighter where that saves a sheet, a little looser or tighter where a code would lie on a
 * fold.
 * @param document the letter with a nudge
 * @returns the letter as it comes, where no nudge helps: the preflight then finds the fault
 */
export async function settle(document: (nudge: Nudge) => ReactElement, envelope: Envelope, writing: Writing): Promise<Settled> {
  const at = async (nudge: Nudge): Promise<Settled> => {
    const element = document(nudge);
    return { element, pages: await layOut(element, writing) };
  };
  const { usual, gap } = await shortest(at);
  if (!isSpoilt(usual, envelope)) return usual;
  const suits = (settled: Settled) => settled.pages.length === usual.pages.length && !isSpoilt(settled, envelope);
  const laid = new Map<Nudge, Settled>();
  const nudged = async (nudge: Nudge): Promise<Settled> => {
    const settled = laid.get(nudge) ?? (await at({ ...nudge, gap: gap + nudge.gap }));
    laid.set(nudge, settled);
    return settled;
  };
  const first = await nudged(STEPS.gap);
  if (suits(first)) return first;
  const triedWith = async (nudge: Nudge): Promise<Tried> => ({ nudge, ink: inkOfLetter((await nudged(nudge)).pages) });
  const steps = { gap: await triedWith(STEPS.gap), aboveCodes: await triedWith(STEPS.aboveCodes), abovePictures: await triedWith(STEPS.abovePictures) };
  const isForetold = spoiltForetold({ nudge: AS_IT_COMES, ink: inkOfLetter(usual.pages) }, steps, envelope);
  // What cannot be foretold, such as a panel that goes to the next page, is tried as well: behind the others.
  for (const nudge of [...OFF_THE_FOLD.filter((one) => !isForetold(one)), ...OFF_THE_FOLD.filter(isForetold)]) {
    const settled = await nudged(nudge);
    if (suits(settled)) return settled;
  }
  return usual;
}

/** The letter as it comes; where it would begin another sheet for a few lines, as tight as it takes to do without. */
async function shortest(at: (nudge: Nudge) => Promise<Settled>): Promise<{ readonly usual: Settled; readonly gap: number }> {
  const usual = await at(AS_IT_COMES);
  const beginsASheet = usual.pages.length > 1 && usual.pages.length % 2 === 1;
  if (!beginsASheet) return { usual, gap: AS_IT_COMES.gap };
  // First the tightest: most letters that begin a sheet have more on it than any nudge takes away, and each layout
  // costs time.
  const tightest = await at(TIGHTEST);
  if (tightest.pages.length >= usual.pages.length) return { usual, gap: AS_IT_COMES.gap };
  for (const nudge of TIGHTER) {
    const settled = await at(nudge);
    if (settled.pages.length < usual.pages.length) return { usual: settled, gap: nudge.gap };
  }
  return { usual: tightest, gap: TIGHTEST.gap };
}

/** Whether a code or a photo lies on a fold. */
function isSpoilt({ pages }: Settled, envelope: Envelope): boolean {
  return inkOfLetter(pages).some((piece) => isSpoiltByFold(piece) && foldThrough(piece, envelope) !== undefined);
}
