import type { Envelope } from '@aanreik/house-style';
import type { ReactElement } from 'react';
import type { LaidNode } from '../react-pdf/laid-node.ts';
import { layOut } from '../react-pdf/lay-out.ts';
import type { Writing } from '../react-pdf/writing.ts';
import { foldThrough, isSpoiltByFold } from './folds.ts';
import { type Step, spoiltForetold } from './foretell-folds.ts';
import { type Ink, inkOfLetter } from './ink.ts';
import { AS_IT_COMES, isAtLeast, NUDGES, type Nudge, TIGHTEST } from './nudge.ts';
import { panelsOf } from './panels.ts';
import type { Setting } from './setting.ts';
import { mayDoWithoutLastPage } from './spare-page.ts';

/** So many layouts are tried to get a code off a fold: what they do not mend is for who writes the letter. */
const MOST_TRIES = 12;
/** The least that the gap between blocks changes by, in points. */
const HALF_A_POINT = 0.5;

/** A letter that suits its envelope. */
export interface Settled {
  readonly element: ReactElement;
  readonly pages: readonly LaidNode[];
  /** A code that it does without, as a fold would spoil it. */
  readonly leftOut?: Ink;
}

type LayOut = (nudge: Nudge) => Promise<Settled>;

/**
 * Lays out a letter: a little tighter where that saves a sheet, a little looser or tighter where a code would lie on a
 * fold. Where that does not help, the panel with how to reach someone does without its code: no phone reads one that is
 * folded, and the address is printed beside it.
 * @param document the letter in a setting
 * @returns the letter as it comes, where nothing helps: the preflight then finds the fault
 */
export async function settle(document: (setting: Setting) => ReactElement, envelope: Envelope, writing: Writing): Promise<Settled> {
  const settled = await settleWhite(layOutWith(document, true, writing), envelope);
  const leftOut = spoiltIn(settled, envelope);
  if (leftOut === undefined) return settled;
  const without = await settleWhite(layOutWith(document, false, writing), envelope);
  return spoiltIn(without, envelope) === undefined ? { ...without, leftOut } : settled;
}

function layOutWith(document: (setting: Setting) => ReactElement, hasContactCode: boolean, writing: Writing): LayOut {
  return async (nudge) => {
    const element = document({ ...nudge, hasContactCode });
    return { element, pages: await layOut(element, writing) };
  };
}

async function settleWhite(at: LayOut, envelope: Envelope): Promise<Settled> {
  const { usual, gap } = await shortest(at);
  if (spoiltIn(usual, envelope) === undefined) return usual;
  return (await offTheFold(usual, (nudge) => at({ ...nudge, gap: gap + nudge.gap }), TIGHTEST - gap, envelope)) ?? usual;
}

/** The letter as it comes; where it would begin another sheet for a few lines, as tight as it takes to do without. */
async function shortest(at: LayOut): Promise<{ readonly usual: Settled; readonly gap: number }> {
  const usual = await at(AS_IT_COMES);
  const beginsASheet = usual.pages.length > 1 && usual.pages.length % 2 === 1;
  if (!beginsASheet || !mayDoWithoutLastPage(usual.pages)) return { usual, gap: AS_IT_COMES.gap };
  // First the tightest: where that does not help, nothing does, and each layout costs time.
  const tightest = await at({ ...AS_IT_COMES, gap: TIGHTEST });
  if (tightest.pages.length >= usual.pages.length) return { usual, gap: AS_IT_COMES.gap };
  let found = { usual: tightest, gap: TIGHTEST };
  let tooLoose: number = AS_IT_COMES.gap;
  // The loosest of those in between that does, by halves: each layout costs time here too.
  while (tooLoose - found.gap > HALF_A_POINT) {
    const gap = Math.floor((tooLoose + found.gap) / 2 / HALF_A_POINT) * HALF_A_POINT;
    const settled = await at({ ...AS_IT_COMES, gap });
    if (settled.pages.length < usual.pages.length) found = { usual: settled, gap };
    else tooLoose = gap;
  }
  return found;
}

/**
 * The letter with the white that shows least and leaves no code and no photo on a fold, on as many pages.
 * @param tightest the least that may be taken between blocks, in points
 * @returns undefined where none of those that were tried does
 */
async function offTheFold(usual: Settled, at: LayOut, tightest: number, envelope: Envelope): Promise<Settled | undefined> {
  const tried = new Map<Nudge, Settled>();
  const attempt: LayOut = async (nudge) => {
    const settled = await at(nudge);
    tried.set(nudge, settled);
    return settled;
  };
  const overflows = (settled: Settled) => settled.pages.length > usual.pages.length;
  const suits = (settled: Settled) => !overflows(settled) && spoiltIn(settled, envelope) === undefined;
  const suiting = () => [...tried.values()].find(suits);

  const looser = await attempt({ ...AS_IT_COMES, gap: HALF_A_POINT });
  if (suits(looser)) return looser;
  const between = await betweenBlocks(usual, looser, attempt, Math.max(tightest, -2));
  const isForetold = spoiltForetold(inkOfLetter(usual.pages), between, panelsOf(usual.pages), envelope);
  for (let tries = 0; tries < MOST_TRIES && suiting() === undefined; tries++) {
    // What takes more than the pages hold does so with more white too.
    const tooMuch = [...tried].flatMap(([nudge, settled]) => (overflows(settled) ? [nudge] : []));
    const isKnown = (nudge: Nudge) => [...tried.keys()].some((one) => isAtLeast(one, nudge) && isAtLeast(nudge, one));
    const next = NUDGES.find((one) => one.gap >= tightest && !isForetold(one) && !isKnown(one) && !tooMuch.some((much) => isAtLeast(one, much)));
    if (next === undefined) break;
    await attempt(next);
  }
  return suiting();
}

/**
 * What a little white between blocks moves. Where a letter has no room for more, it is looked at with less.
 * @param looser the letter with a little more
 * @param tight how much may be taken, in points: 0 or less
 */
async function betweenBlocks(usual: Settled, looser: Settled, at: LayOut, tight: number): Promise<Step> {
  if (looser.pages.length <= usual.pages.length) return { without: inkOfLetter(usual.pages), with: inkOfLetter(looser.pages), points: HALF_A_POINT };
  // Where there is room for neither more nor less, nothing is moved by it.
  const [tighter, points] = tight === 0 ? [usual, HALF_A_POINT] : [await at({ ...AS_IT_COMES, gap: tight }), tight];
  return { without: inkOfLetter(usual.pages), with: inkOfLetter(tighter.pages), points };
}

/** The first code or photo that lies on a fold; undefined where none does. */
function spoiltIn({ pages }: Settled, envelope: Envelope): Ink | undefined {
  return inkOfLetter(pages).find((piece) => isSpoiltByFold(piece) && foldThrough(piece, envelope) !== undefined);
}
