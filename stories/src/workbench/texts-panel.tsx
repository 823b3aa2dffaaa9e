import options from 'virtual:workbench-options';
import { directionOf, type Problem } from '@aanreik/message';
import { wordsIn } from '@aanreik/spelling/words-in';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Edit, Preview, PreviewText, TextNames } from '../../rendering/contract.ts';
import { InsertMenu } from './insert-menu.tsx';
import { nameTexts } from './name-texts.ts';
import { namesOf } from './names-of.ts';
import { FieldProblem } from './problems.tsx';
import { SpellingNote } from './spelling-note.tsx';
import { type EditorHandle, TextEditor } from './text-editor.tsx';
import { isOf } from './unsaved.ts';
import { type SpellingState, useSpelling } from './use-spelling.ts';

interface Props {
  readonly artifact: string;
  readonly preview: Preview;
  readonly edits: readonly Edit[];
  /** What is wrong with texts, each with its place. */
  readonly problems: readonly Problem[];
  /** The text whose words were clicked in the preview. */
  readonly opened: Pick<PreviewText, 'file' | 'key'> | undefined;
  readonly writtenNow: (text: PreviewText) => readonly string[];
  readonly onChange: (text: PreviewText, to: readonly string[]) => void;
  readonly onMark: (text: PreviewText) => void;
}

/** Each text of the message in the order of reading, with a field to change it. */
export function TextsPanel({ artifact, preview, edits, problems, opened, writtenNow, onChange, onMark }: Props) {
  const [filter, setFilter] = useState('');
  const named = useMemo(() => nameTexts(preview), [preview]);
  const wanted = filter.toLowerCase();
  const shown = named.filter(({ text: { key, written, read }, name }) =>
    [name, key, ...written, ...read].some((words) => words.toLowerCase().includes(wanted)),
  );
  const valueIn = (text: PreviewText) => edits.find(isOf(text))?.to ?? writtenNow(text);
  const spelling = useSpelling(named.filter(({ text }) => languageOf(text.file) === 'nl').flatMap(({ text }) => valueIn(text)));
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
              value={valueIn(text)}
              spelling={spelling}
              isChanged={edits.some(isOf(text))}
              problems={problems.filter(({ place }) => place.file === text.file && place.key === text.key)}
              names={namesOf(artifact, text.file)}
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
  readonly spelling: SpellingState;
  readonly opened: object | undefined;
  readonly onChange: (to: readonly string[]) => void;
  readonly onFocus: () => void;
}

/** A text in a field; the items of a list stand on lines of their own. */
function TextField({ name, text, value, isChanged, problems, names, spelling, opened, onChange, onFocus }: FieldProps) {
  const id = useId();
  const editor = useRef<EditorHandle>(null);
  const item = useRef<HTMLDivElement>(null);
  const [isRaw, setIsRaw] = useState(false);
  useEffect(() => {
    if (opened === undefined) return;
    editor.current?.focus();
    item.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const isList = text.written.length > 1;
  const language = languageOf(text.file);
  const words = value.join('\n');
  const said = useMemo(() => wordsIn(words), [words]);
  const unknown = useMemo(
    () => (language === 'nl' ? spelling.unknown.filter((one) => said.some(({ word }) => word === one.word)) : []),
    [language, spelling.unknown, said],
  );
  const marked = useMemo(() => new Set(unknown.map(({ word }) => word)), [unknown]);
  return (
    <>
      <div className="text-head" ref={item}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as a label does; with the keyboard one is in the field at once */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
        <span id={`${id}-name`} className="text-name" onClick={() => editor.current?.focus()}>
          {name}
        </span>
        {isChanged ? (
          <span id={`${id}-changed`} className="changed">
            niet bewaard
          </span>
        ) : null}
      </div>
      <TextEditor
        ref={editor}
        value={words}
        names={names}
        isRaw={isRaw}
        unknown={marked}
        language={language}
        direction={directionOf(language)}
        isInvalid={problems.length > 0}
        labelledBy={`${id}-name`}
        describedBy={[...(problems.length > 0 ? [`${id}-problem`] : []), ...(isChanged ? [`${id}-changed`] : []), `${id}-place`].join(' ')}
        onChange={(to) => onChange(isList ? to.split('\n') : [to])}
        onFocus={onFocus}
      />
      {problems.length === 0 ? null : <FieldProblem id={`${id}-problem`} problems={problems} names={names} />}
      <SpellingNote
        words={unknown}
        onTake={(word, by) =>
          editor.current?.replaceAll(
            said.filter((one) => one.word === word),
            by,
          )
        }
        onAdd={spelling.add}
      />
      <div className="text-tools">
        <InsertMenu label={name} value={words} names={names} editor={() => editor.current} />
        <button type="button" className="plain-button" aria-pressed={isRaw} onClick={() => setIsRaw(!isRaw)}>
          Toon code<span className="unseen"> van {name}</span>
        </button>
      </div>
      <span id={`${id}-place`} className="hint">
        {[...(isList ? ['Een lijst: elke regel is een punt'] : []), describeOrigin(text), ...(text.isShared ? [describeSharing(text)] : [])].join('. ')}
        <code className="key">{text.key}</code>
      </span>
      {text.isDraft ? <span className="hint">Concept: nog niet goedgekeurd.</span> : null}
    </>
  );
}

/** The language of a wording file: `nl` for `nl-x-a2.json`. */
function languageOf(file: string): string {
  return /([a-z]{2})(?:-x-\w+)?\.json$/.exec(file)?.[1] ?? 'nl';
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

/** What a change of a shared text reaches. */
function describeSharing({ key }: PreviewText): string {
  const uses = options.sharedUses[key.split('_')[0] ?? key] ?? [];
  const titles = uses.map((name) => options.artifacts[name]?.title ?? name);
  const count = uses.length === 1 ? 'gebruikt in 1 bericht' : `gebruikt in ${uses.length} berichten`;
  return `Gedeelde tekst, ${count}${titles.length === 0 ? '' : `: ${titles.join(', ')}`}`;
}
