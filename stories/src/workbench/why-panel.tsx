import { useEffect, useRef } from 'react';
import type { Preview } from '../../rendering/contract.ts';
import { blockNames } from '../block-names.ts';
import { artifactOptions } from './selection.ts';

interface Props {
  readonly artifact: string;
  readonly preview: Preview;
  /** Path of the block that was pointed at. */
  readonly block: string | undefined;
  readonly onBlock: (path: string) => void;
}

const BARRIERS = { privacy: 'Privacy', autonomy: 'Autonomie', trust: 'Vertrouwen', skill: 'Doenvermogen' } as const;

/** Why the message is as it is, and why each of its blocks is there. */
export function WhyPanel({ artifact, preview, block, onBlock }: Props) {
  const { reasoning } = artifactOptions(artifact);
  const current = useRef<HTMLLIElement>(null);
  // What was pointed at in the message is brought into view here.
  useEffect(() => {
    if (block !== undefined) current.current?.scrollIntoView({ block: 'nearest' });
  }, [block]);
  return (
    <>
      <dl className="reasoning">
        <dt>Wat er misgaat</dt>
        <dd>{reasoning.problem}</dd>
        <dt>Hoe dat komt</dt>
        <dd>{reasoning.mechanism}</dd>
        <dt>Wat dit bericht doet</dt>
        <dd>{reasoning.intervention}</dd>
        <dt>Waar dat staat</dt>
        <dd>{reasoning.source}</dd>
      </dl>
      <h2>Blok voor blok</h2>
      <p className="hint">Wijs een blok aan, of klik in het voorbeeld.</p>
      <ul className="found">
        {preview.blocks.map(({ path, kind }) => (
          <li key={path} ref={path === block ? current : undefined} className={path === block ? 'current' : undefined} onPointerEnter={() => onBlock(path)}>
            <button type="button" aria-pressed={path === block} onFocus={() => onBlock(path)} onClick={() => onBlock(path)}>
              {blockNames[kind].name}
            </button>
            <span>{blockNames[kind].why}</span>
            {blockNames[kind].barriers.length === 0 ? null : (
              <span className="hint">Drempel: {blockNames[kind].barriers.map((barrier) => BARRIERS[barrier]).join(', ')}</span>
            )}
            <span className="hint">Bron: {blockNames[kind].source}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
