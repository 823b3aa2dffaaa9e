import type { Fields } from '@aanreik/message';
import type { Block } from './block.ts';

/** A block as lines of plain text, for readers and mail clients that show no HTML. */
export type TextComponent<B> = (block: B, context: TextContext) => readonly string[];

export interface TextContext {
  readonly fields: Fields;
  readonly renderBlocks: (blocks: readonly Block[]) => readonly string[];
}
