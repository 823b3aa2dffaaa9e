import type { BlockKind } from '@aanreik/components';
import { examples } from '@aanreik/components/examples';
import type { ReactNode } from 'react';
import { blockNames } from './block-names.ts';

export const blockKinds = Object.keys(examples) as readonly BlockKind[];

/** The names of a block's examples, in the order in which they are rendered. */
export function exampleNames(kind: BlockKind): readonly string[] {
  return Object.keys(examples[kind]);
}

interface Props {
  /** One block, or all of them. */
  readonly only: BlockKind | 'alle';
  readonly children: (kind: BlockKind) => ReactNode;
}

/** Blocks below each other, each with its name and its use. */
export function BlockGallery({ only, children }: Props) {
  return (
    <div className="desk">
      {blockKinds
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
