import type { WhiteAbove } from '@aanreik/components/pdf';
import type { LaidNode } from '../react-pdf/laid-node.ts';
import { inMm } from '../units.ts';

/** A panel that white can be added above. */
export interface Panel {
  readonly white: WhiteAbove;
  /** Counts from 1. */
  readonly page: number;
  /** In mm from the top of its page. */
  readonly top: number;
}

/** The panels of a letter that white can be added above. */
export function panelsOf(pages: readonly LaidNode[]): readonly Panel[] {
  return pages.flatMap((page, at) => (page.children ?? []).flatMap((child) => [...panelsIn(child, at + 1, 0)]));
}

function* panelsIn({ box, props, children }: LaidNode, page: number, above: number): Generator<Panel> {
  if (box === undefined) return;
  const top = above + box.top;
  if (props.whiteAbove !== undefined) yield { white: props.whiteAbove, page, top: inMm(top) };
  for (const child of children ?? []) yield* panelsIn(child, page, top);
}
