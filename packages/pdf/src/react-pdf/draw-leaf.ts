import render from '@react-pdf/render';
import type { LaidNode } from './laid-node.ts';

type Render = (context: unknown, root: { readonly children: readonly LaidNode[] }) => unknown;

/** Lets react-pdf draw one thing: a picture, or the surface and the borders of a box. The context must ignore `end`. */
export function drawLeaf(context: unknown, node: LaidNode): void {
  (render as unknown as Render)(context, { children: [node] });
}
