import options from 'virtual:workbench-options';
import { useId, useState } from 'react';
import type { Edit, Preview, PreviewText } from '../../rendering/contract.ts';
import { saveEdits } from './use-preview.ts';

interface Props {
  readonly artifact: string;
  readonly preview: Preview;
  readonly edits: readonly Edit[];
  readonly onEdits: (edits: readonly Edit[]) => void;
  /** What is wrong with what was typed. */
  readonly problem: string | undefined;
  readonly onMark: (words: string) => void;
}

/** Each text of the message with its key and where it came from, and a field to change it. */
export function TextsPanel({ artifact, preview, edits, onEdits, problem, onMark }: Props) {
  const [filter, setFilter] = useState('');
  const [outcome, setOutcome] = useState<string>();
  const shown = preview.texts.filter(({ key, written }) => `${key} ${written.join(' ')}`.toLowerCase().includes(filter.toLowerCase()));
  const change = (text: PreviewText, to: readonly string[]) => {
    const from = edits.find(isOf(text))?.from ?? text.written;
    const others = edits.filter((edit) => !isOf(text)(edit));
    onEdits(JSON.stringify(from) === JSON.stringify(to) ? others : [...others, { file: text.file, key: text.key, from, to }]);
    setOutcome(undefined);
  };
  const save = () =>
    saveEdits(artifact, edits)
      .then(({ drafts }) => {
        onEdits([]);
        setOutcome(`Bewaard. De nieuwe tekst staat in het bestand.${drafts === 0 ? '' : ` ${awaiting(drafts)}`}`);
      })
      .catch((error: Error) => setOutcome(`Niet bewaard. ${error.message}`));
  return (
    <>
      <label className="filter">
        Zoek een tekst
        <input type="search" value={filter} onChange={({ target }) => setFilter(target.value)} />
      </label>
      <div className="saving" role="status">
        {edits.length === 0 ? null : (
          <>
            {options.isStatic ? <p className="hint">In deze versie verandert het voorbeeld niet mee.</p> : null}
            <p>{edits.length === 1 ? '1 tekst veranderd.' : `${edits.length} teksten veranderd.`}</p>
            {options.isStatic ? (
              <PatchLink artifact={artifact} edits={edits} />
            ) : (
              <button type="button" className="primary" onClick={save}>
                Bewaar
              </button>
            )}
            <button type="button" onClick={() => onEdits([])}>
              Zet terug
            </button>
          </>
        )}
        {problem === undefined ? null : <p className="verdict bad">{problem}</p>}
        {outcome === undefined ? null : <p className={outcome.startsWith('Bewaard') ? 'verdict good' : 'verdict bad'}>{outcome}</p>}
      </div>
      <ul className="texts">
        {shown.map((text) => (
          <li key={`${text.file} ${text.key}`}>
            <TextField text={text} edited={edits.find(isOf(text))?.to} onChange={(to) => change(text, to)} onFocus={() => onMark(text.read[0] ?? '')} />
          </li>
        ))}
      </ul>
    </>
  );
}

function awaiting(drafts: number): string {
  return drafts === 1 ? '1 tekst is een concept tot iemand hem goedkeurt.' : `${drafts} teksten zijn een concept tot iemand ze goedkeurt.`;
}

function isOf({ file, key }: PreviewText) {
  return (edit: Edit) => edit.file === file && edit.key === key;
}

interface FieldProps {
  readonly text: PreviewText;
  readonly edited: readonly string[] | undefined;
  readonly onChange: (to: readonly string[]) => void;
  readonly onFocus: () => void;
}

/** A text in a field; the items of a list stand on lines of their own. */
function TextField({ text, edited, onChange, onFocus }: FieldProps) {
  const id = useId();
  // While an edit is shown, the preview brings the new text as the one that is written: the field holds what was typed.
  const value = (edited ?? text.written).join('\n');
  return (
    <>
      <label htmlFor={id}>{text.key}</label>
      <textarea
        id={id}
        value={value}
        dir="auto"
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 52) + value.split('\n').length - 1))}
        readOnly={text.isShared}
        onChange={({ target }) => onChange(text.written.length > 1 ? target.value.split('\n') : [target.value])}
        onFocus={onFocus}
        aria-describedby={`${id}-place`}
      />
      <span id={`${id}-place`} className="hint">
        {describeOrigin(text)}
      </span>
      {text.isDraft ? <span className="hint">Concept: nog niet goedgekeurd.</span> : null}
    </>
  );
}

/** Where a text came from in the order in which wording falls back: arm, segment, level, language. */
function describeOrigin({ file, key, isShared }: PreviewText): string {
  const tag = /([^/]+)\.json$/.exec(file)?.[1] ?? '';
  const level = /-x-(\w+)$/.exec(tag)?.[1]?.toUpperCase();
  const parts = [
    file.includes('/experiments/') ? 'voor deze formulering' : undefined,
    /_(?:trusting|careful|cautious)/.test(key) ? 'voor dit segment' : 'voor alle segmenten',
    level === undefined ? 'voor elk niveau zonder eigen tekst' : `voor ${level}`,
    tag.slice(0, 2),
  ];
  return `${parts.filter(Boolean).join(', ')} (${file})${isShared ? '. Deze tekst staat in elk bericht, en verandert hier niet.' : ''}`;
}

/** A change that a static workbench cannot save: a file for `aanreik wording apply`. */
function PatchLink({ artifact, edits }: { readonly artifact: string; readonly edits: readonly Edit[] }) {
  const json = JSON.stringify({ version: 1, artifact, edits }, undefined, 2);
  return (
    <a className="primary" href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`} download={`${artifact}-teksten.json`}>
      Download de wijziging
    </a>
  );
}
