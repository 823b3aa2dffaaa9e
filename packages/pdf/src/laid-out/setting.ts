import type { Nudge } from './nudge.ts';

/** What of a letter is settled by how it comes out on its pages. */
export interface Setting extends Nudge {
  /** Whether the panel with how to reach someone has its code. */
  readonly hasContactCode: boolean;
}
