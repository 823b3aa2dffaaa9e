import type { BlockKind } from '@aanreik/components';
import { examples } from '@aanreik/components/examples';
import { type ReactNode, useId, useState } from 'react';
import { blockNames } from './block-names.ts';

export const blockKinds = Object.keys(examples) as readonly BlockKind[];

/** The names of a block's examples, in the order in which they are rendered. */
export function exampleNames(kind: BlockKind): readonly string[] {
  return Object.keys(examples[kind]);
}

interface Props {
  readonly children: (kind: BlockKind) => ReactNode;
}

/** Blocks below each other, or one of them, each with its name, its use, and how it goes wrong. */
export function BlockGallery({ children }: Props) {
  const [only, setOnly] = useState('alle');
  const field = useId();
  return (
    <div className="desk">
      <p className="tools">
        <label htmlFor={field}>Blok</label>
        <select id={field} value={only} onChange={({ target }) => setOnly(target.value)}>
          <option value="alle">Alle blokken</option>
          {blockKinds.map((kind) => (
            <option key={kind} value={kind}>
              {blockNames[kind].name}
            </option>
          ))}
        </select>
      </p>
      {blockKinds
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
