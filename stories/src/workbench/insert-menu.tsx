import { useState } from 'react';
import type { TextNames } from '../../rendering/contract.ts';
import type { EditorHandle } from './text-editor.tsx';
import { canTakeElse, readTokens } from './tokens.ts';

interface Props {
  /** Of the field that it puts something in. */
  readonly label: string;
  readonly value: string;
  readonly names: TextNames;
  readonly editor: () => EditorHandle | null;
}

/** What a text may speak of, to put where the cursor is. */
export function InsertMenu({ label, value, names, editor }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="insert" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        Voeg in<span className="unseen"> bij {label}</span>
      </summary>
      {isOpen ? (
        <Choices
          value={value}
          names={names}
          cursor={editor()?.cursor() ?? 0}
          onInsert={(before, after) => {
            editor()?.insert(before, after);
            setIsOpen(false);
          }}
        />
      ) : null}
    </details>
  );
}

interface ChoicesProps {
  readonly value: string;
  readonly names: TextNames;
  readonly cursor: number;
  readonly onInsert: (before: string, after?: string) => void;
}

function Choices({ value, names, cursor, onInsert }: ChoicesProps) {
  const { values, conditions } = names.shown;
  const inDutch = (known: readonly string[], shown: Readonly<Record<string, string>>) =>
    known.map((name) => ({ name, words: shown[name] ?? name })).sort((one, other) => one.words.localeCompare(other.words, 'nl'));
  return (
    <>
      <p className="hint">Komt op de plek van de cursor. Een voorwaarde komt om de woorden die u hebt geselecteerd.</p>
      <ul className="choices" aria-label="Invulplekken">
        {inDutch(names.values, values).map(({ name, words }) => (
          <li key={name}>
            <button type="button" className="chip value" onClick={() => onInsert(`{{${name}}}`)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <ul className="choices" aria-label="Voorwaarden">
        {canTakeElse(readTokens(value, names), cursor) ? (
          <li>
            <button type="button" className="chip condition" onClick={() => onInsert('{{else}}')}>
              anders
            </button>
          </li>
        ) : null}
        {inDutch(names.conditions, conditions).map(({ name, words }) => (
          <li key={name}>
            <button type="button" className="chip condition" onClick={() => onInsert(`{{#if ${name}}}`, '{{/if}}')}>
              als {words}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
