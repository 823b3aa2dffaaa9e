import options from 'virtual:workbench-options';
import { type FormEvent, useId, useState } from 'react';
import { APPROVAL, type OpenComment, type PlaceInFile, type TextHistory } from '../../rendering/approval-contract.ts';
import { shownDay } from '../../rendering/shown-day.ts';
import { post } from './ask-workbench.ts';

interface CommentsProps {
  readonly artifact: string;
  readonly place: PlaceInFile;
  readonly comments: readonly OpenComment[];
  readonly by: string;
  /** After each attempt, with why it failed if it did. */
  readonly onDone: (said: string, problem?: string) => void;
}

/** What colleagues say of a text and nobody dealt with yet, and a field to say something. */
export function Comments({ artifact, place: { file, key }, comments, by, onDone }: CommentsProps) {
  const [words, setWords] = useState('');
  const field = useId();
  const ask = (path: string, body: object, said: string) =>
    post(path, { artifact, file, key, by, ...body })
      .then(() => {
        setWords('');
        onDone(said);
      })
      .catch((error: Error) => onDone('', error.message));
  const say = (event: FormEvent) => {
    event.preventDefault();
    void ask(APPROVAL.comment, { words }, 'De opmerking is bewaard.');
  };
  return (
    <>
      {comments.length === 0 ? null : (
        <ul className="comments" aria-label={`Open opmerkingen bij ${key}`}>
          {comments.map((comment) => (
            <li key={comment.number}>
              <p className="hint">
                {comment.by}, {shownDay(comment.on)}
              </p>
              <p className="words">{comment.words}</p>
              {options.isStatic ? null : (
                <button
                  type="button"
                  aria-label={`Afgehandeld: opmerking ${comment.number} bij ${key}`}
                  onClick={() => ask(APPROVAL.resolve, { number: comment.number }, 'De opmerking is afgehandeld.')}
                >
                  Afgehandeld
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {options.isStatic ? null : (
        <details>
          <summary>Schrijf een opmerking</summary>
          <form className="say" onSubmit={say}>
            <label htmlFor={field}>Opmerking bij {key}</label>
            <textarea id={field} rows={3} value={words} onChange={({ target }) => setWords(target.value)} />
            <button type="submit">Bewaar de opmerking</button>
          </form>
        </details>
      )}
    </>
  );
}

type Known = { readonly changes: TextHistory } | { readonly problem: string };

/** Who changed a text, when and why, asked of git when somebody opens it. */
export function History({ artifact, place: { file, key }, language }: Pick<CommentsProps, 'artifact' | 'place'> & { readonly language: string }) {
  const [known, setKnown] = useState<Known>();
  const ask = () =>
    post<TextHistory>(APPROVAL.history, { artifact, file, key })
      .then((changes) => setKnown({ changes }))
      .catch((error: Error) => setKnown({ problem: error.message }));
  if (options.isStatic) return null;
  return (
    <details onToggle={({ currentTarget }) => (currentTarget.open ? void ask() : setKnown(undefined))}>
      <summary>Geschiedenis van {key}</summary>
      {known === undefined ? <p className="hint">Even geduld.</p> : <Changes known={known} language={language} />}
    </details>
  );
}

function Changes({ known, language }: { readonly known: Known; readonly language: string }) {
  if ('problem' in known) return <p className="verdict bad">{known.problem}</p>;
  if (known.changes.length === 0) return <p className="hint">Git kent dit bestand niet, dus er is geen geschiedenis.</p>;
  return (
    <ol className="history">
      {known.changes.map(({ by, on, commit, why, texts }) => (
        <li key={commit ?? 'now'}>
          <p className="hint">
            {by ?? 'Het is niet bekend wie'}, {shownDay(on)}
            {commit === undefined ? ', nog niet vastgelegd in git' : ''}
          </p>
          {why === '' ? null : <p className="words">Waarom: {why}</p>}
          <p className="words" lang={language} dir="auto">
            {texts.join('\n')}
          </p>
        </li>
      ))}
    </ol>
  );
}
