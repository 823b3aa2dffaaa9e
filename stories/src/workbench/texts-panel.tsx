import options from 'virtual:workbench-options';
import type { Problem } from '@aanreik/message';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Edit, Preview, PreviewText, TextNames } from '../../rendering/contract.ts';
import { nameTexts } from './name-texts.ts';
import { FieldProblem } from './problems.tsx';
import { isOf } from './unsaved.ts';

interface Props {
  readonly preview: Preview;
  readonly edits: readonly Edit[];
  /** What is wrong with texts, each with its place. */
  readonly problems: readonly Problem[];
  readonly names: TextNames;
  /** The text whose words were clicked in the preview. */
  readonly opened: Pick<PreviewText, 'file' | 'key'> | undefined;
  readonly writtenNow: (text: PreviewText) => readonly string[];
  readonly onChange: (text: PreviewText, to: readonly string[]) => void;
  readonly onMark: (text: PreviewText) => void;
}

/** Each text of the message in the order of reading, with a field to change it. */
export function TextsPanel({ preview, edits, problems, names, opened, writtenNow, onChange, onMark }: Props) {
  const [filter, setFilter] = useState('');
  const named = useMemo(() => nameTexts(preview), [preview]);
  const wanted = filter.toLowerCase();
  const shown = named.filter(({ text: { key, written, read }, name }) =>
    [name, key, ...written, ...read].some((words) => words.toLowerCase().includes(wanted)),
  );
  // What was clicked is shown, whatever was searched for.
  useEffect(() => {
    if (opened !== undefined) setFilter('');
  }, [opened]);
  return (
    <>
      <label className="filter">
        Zoek een tekst
        <input type="search" value={filter} onChange={({ target }) => setFilter(target.value)} />
      </label>
      <p role="status" className="hint">
        {shown.length === 0 ? 'Geen tekst met deze woorden.' : 'Klik op woorden in het voorbeeld om ze hier te openen.'}
      </p>
      <ul className="texts">
        {shown.map(({ text, name }) => (
          <li key={`${text.file} ${text.key}`}>
            <TextField
              name={name}
              text={text}
              // While an edit is shown, the field holds what was typed.
              value={edits.find(isOf(text))?.to ?? writtenNow(text)}
              isChanged={edits.some(isOf(text))}
              problems={problems.filter(({ place }) => place.file === text.file && place.key === text.key)}
              names={names}
              opened={opened?.file === text.file && opened.key === text.key ? opened : undefined}
              onChange={(to) => onChange(text, to)}
              onFocus={() => onMark(text)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly text: PreviewText;
  readonly value: readonly string[];
  readonly isChanged: boolean;
  readonly problems: readonly Problem[];
  readonly names: TextNames;
  readonly opened: object | undefined;
  readonly onChange: (to: readonly string[]) => void;
  readonly onFocus: () => void;
}

/** A text in a field; the items of a list stand on lines of their own. */
function TextField({ name, text, value, isChanged, problems, names, opened, onChange, onFocus }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (opened === undefined) return;
    field.current?.focus({ preventScroll: true });
    field.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const isList = text.written.length > 1;
  const words = value.join('\n');
  return (
    <>
      <div className="text-head">
        <label htmlFor={id}>{name}</label>
        {isChanged ? (
          <span id={`${id}-changed`} className="changed">
            niet bewaard
          </span>
        ) : null}
      </div>
      <textarea
        ref={field}
        id={id}
        value={words}
        dir="auto"
        rows={Math.max(1, Math.ceil(words.length / 44) + words.split('\n').length - 1)}
        readOnly={text.isShared}
        onChange={({ target }) => onChange(isList ? target.value.split('\n') : [target.value])}
        onFocus={onFocus}
        aria-invalid={problems.length > 0}
        aria-describedby={[...(problems.length > 0 ? [`${id}-problem`] : []), ...(isChanged ? [`${id}-changed`] : []), `${id}-place`].join(' ')}
      />
      {problems.length === 0 ? null : <FieldProblem id={`${id}-problem`} problems={problems} names={names} />}
      <span id={`${id}-place`} className="hint">
        {[...(isList ? ['Een lijst: elke regel is een punt'] : []), describeOrigin(text), ...(text.isShared ? [describeSharing(text)] : [])].join('. ')}
        <code className="key">{text.key}</code>
      </span>
      {text.isDraft ? <span className="hint">Concept: nog niet goedgekeurd.</span> : null}
    </>
  );
}

/** Where a text came from in the order in which wording falls back: arm, segment, level, language. */
function describeOrigin({ file, key }: PreviewText): string {
  const tag = /([^/]+)\.json$/.exec(file)?.[1] ?? '';
  const level = /-x-(\w+)$/.exec(tag)?.[1]?.toUpperCase();
  const parts = [
    file.includes('/experiments/') ? 'voor deze formulering' : undefined,
    /_(?:trusting|careful|cautious)/.test(key) ? 'voor dit segment' : 'voor alle segmenten',
    level === undefined ? 'voor elk niveau zonder eigen tekst' : `voor ${level}`,
  ];
  const said = parts.filter(Boolean).join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What a change of a shared text would reach. */
function describeSharing({ key }: PreviewText): string {
  const count = options.sharedUses[key] ?? 0;
  const reach = count === 1 ? '1 bericht gebruikt deze tekst' : `${count} berichten gebruiken deze tekst`;
  return `${reach}: hij verandert niet hier, maar in templates/shared/wording`;
}
