import type { LaidNode } from '../react-pdf/laid-node.ts';

/** Where the lines of a text are counted from, given the corner of its box; as react-pdf draws it. */
export function contentBox({ box, lines, alignOffset = 0 }: LaidNode, left: number, top: number): { readonly x: number; readonly y: number } {
  // Where only the space at its end makes a line too wide, react-pdf would move the lines past the right side by as
  // much.
  return { x: left + (box?.paddingLeft ?? 0) - Math.max(0, alignOffset), y: top + (box?.paddingTop ?? 0) - (lines?.[0]?.box.y ?? 0) };
}
