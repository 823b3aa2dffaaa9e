import type { UnknownWord } from '../../rendering/contract.ts';

interface Props {
  readonly words: readonly UnknownWord[];
  readonly onTake: (word: string, by: string) => void;
  readonly onAdd: (word: string) => void;
}

/** The words of a text that are in no list, with what may have been meant. */
export function SpellingNote({ words, onTake, onAdd }: Props) {
  if (words.length === 0) return null;
  return (
    <ul className="spelling" aria-label="Spelling">
      {words.map(({ word, suggestions }) => (
        <li key={word}>
          <span>
            Staat <strong>{word}</strong> er goed?
          </span>
          {suggestions.map((by) => (
            <button key={by} type="button" onClick={() => onTake(word, by)}>
              {by}
              <span className="unseen"> in plaats van {word}</span>
            </button>
          ))}
          <button type="button" className="plain-button" onClick={() => onAdd(word)}>
            Ja, dit woord is goed<span className="unseen">: {word}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
