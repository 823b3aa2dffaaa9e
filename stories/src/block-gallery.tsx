import type { Block, BlockKind } from '@aanreik/components';
import { type Example, examples } from '@aanreik/components/examples';
import { isInAppBlock } from '@aanreik/components/in-app';
import { type ReactNode, useId, useState } from 'react';
import { blockNames } from './block-names.ts';

export const blockKinds = Object.keys(examples) as readonly BlockKind[];

/** The blocks that can stand in an app. */
export const inAppKinds = blockKinds.filter((kind) => Object.values<Example<Block>>(examples[kind]).some(({ block }) => isInAppBlock(block)));

/** The names of a block's examples, in the order in which they are rendered. */
export function exampleNames(kind: BlockKind): readonly string[] {
  return Object.keys(examples[kind]);
}

interface Props {
  /** Which blocks; all where absent. */
  readonly kinds?: readonly BlockKind[];
  readonly children: (kind: BlockKind) => ReactNode;
}

/** Blocks below each other, or one of them, each with its name, its use, and how it goes wrong. */
export function BlockGallery({ kinds = blockKinds, children }: Props) {
  const [only, setOnly] = useState('alle');
  const field = useId();
  return (
    <div className="desk">
      <p className="tools">
        <label htmlFor={field}>Blok</label>
        <select id={field} value={only} onChange={({ target }) => setOnly(target.value)}>
          <option value="alle">Alle blokken</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {blockNames[kind].name}
            </option>
          ))}
        </select>
      </p>
      {kinds
        .filter((kind) => only === 'alle' || only === kind)
        .map((kind) => (
          <section key={kind} className="block" aria-labelledby={`block-${kind}`}>
            <h2 id={`block-${kind}`}>{blockNames[kind].name}</h2>
            <p className="use">{blockNames[kind].use}</p>
            {children(kind)}
            <p className="wrong">
              <strong>Zo niet:</strong> “{blockNames[kind].bad.words}” {blockNames[kind].bad.wrong}
            </p>
          </section>
        ))}
    </div>
  );
}
