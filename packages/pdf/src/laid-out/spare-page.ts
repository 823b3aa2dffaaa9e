import type { LaidNode } from '../react-pdf/laid-node.ts';
import { mm } from '../units.ts';

/**
 * The most that a page gains in points when it is set tighter: it has room for some thirty lines with white behind
 * each, and at most four points of that go.
 */
const MOST_GAINED = mm(42);

/**
 * Whether what is on the last page of a letter may go on the pages before it once those are set tighter. Where there
 * is more of it than they have room for, a layout can be saved.
 */
export function mayDoWithoutLastPage(pages: readonly LaidNode[]): boolean {
  const heights = pages.map(filledOf);
  const last = heights.at(-1);
  return last !== undefined && last.filled <= heights.slice(0, -1).reduce((room, { left }) => room + left + MOST_GAINED, 0);
}

/** How much of a page runs from its top, and how much is left below that, in points. */
function filledOf({ box, style, children }: LaidNode): { readonly filled: number; readonly left: number } {
  const running = (children ?? []).filter((child) => child.style?.position !== 'absolute');
  const top = box?.paddingTop ?? 0;
  const bottom = Math.max(top, ...running.map((child) => (child.box === undefined ? 0 : child.box.top + child.box.height)));
  return { filled: bottom - top, left: Math.max(0, (box?.height ?? 0) - (style?.paddingBottom ?? 0) - bottom) };
}
