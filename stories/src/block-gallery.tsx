import type { Block, BlockKind } from '@aanreik/components';
import { type Example, examples } from '@aanreik/components/examples';
import { isInAppBlock } from '@aanreik/components/in-app';
import type { ReactNode } from 'react';
import { blockNames } from './block-names.ts';

export const blockKinds = Object.keys(examples) as readonly BlockKind[];

/** The blocks that can stand in an app. */
export const inAppKinds = blockKinds.filter((kind) => Object.values<Example<Block>>(examples[kind]).some(({ block }) => isInAppBlock(block)));

/** The names of a block's examples, in the order in which they are rendered. */
export function exampleNames(kind: BlockKind): readonly string[] {
  return Object.keys(examples[kind]);
}

interface Props {
  /** One block, or all of them. */
  readonly only: BlockKind | 'alle';
  /** Of which blocks; all where absent. */
  readonly kinds?: readonly BlockKind[];
  readonly children: (kind: BlockKind) => ReactNode;
}

/** Blocks below each other, each with its name and its use. */
export function BlockGallery({ only, kinds = blockKinds, children }: Props) {
  return (
    <div className="desk">
      {kinds
        .filter((kind) => only === 'alle' || only === kind)
        .map((kind) => (
          <section key={kind} className="block" aria-labelledby={`block-${kind}`}>
            <h2 id={`block-${kind}`}>{blockNames[kind].name}</h2>
            <p className="use">{blockNames[kind].use}</p>
            {children(kind)}
          </section>
        ))}
    </div>
  );
}
