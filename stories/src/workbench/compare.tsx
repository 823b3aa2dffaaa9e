import options from 'virtual:workbench-options';
import { differingWords } from '@aanreik/approval/words';
import type { ReadingLevel, Segment } from '@aanreik/message';
import { useId, useState } from 'react';
import type { Preview, PreviewSelection } from '../../rendering/contract.ts';
import { Absent } from './absent.tsx';
import { DraftNote } from './draft-note.tsx';
import { LEVEL_NAMES, languageName, SEGMENT_NAMES } from './names.ts';
import { artifactOptions, choiceOf, type Globals } from './selection.ts';
import { type PreviewState, usePreview } from './use-preview.ts';

interface Props {
  readonly artifact: string;
  readonly globals: Globals;
}

const NO_EDITS = [] as const;

/** Two variants side by side, with the words that differ marked. The left one is that of the toolbar. */
export function Compare({ artifact, globals }: Props) {
  const { title, examples, languages, levels, arms } = artifactOptions(artifact);
  const left = choiceOf(artifact, globals, examples[0] ?? '');
  const [other, setOther] = useState<Partial<PreviewSelection>>(arms.length > 0 ? { arm: arms[0] ?? '-' } : { level: left.level === 'A2' ? 'B1' : 'A2' });
  const wanted = { ...left, ...other };
  const offered = levels[wanted.language] ?? [];
  const right = { ...wanted, level: offered.includes(wanted.level) ? wanted.level : left.level };
  const [one, two] = [usePreview(left, NO_EDITS), usePreview(right, NO_EDITS)];
  return (
    <div className="desk page">
      <h1>Vergelijk: {title}</h1>
      <div className="tools">
        <p>Links staat wat in de balk boven gekozen is. Rechts:</p>
        <Pick
          label="Segment"
          value={right.segment}
          names={SEGMENT_NAMES}
          options={options.segments}
          onPick={(segment) => setOther({ ...other, segment: segment as Segment })}
        />
        <Pick
          label="Leesniveau"
          value={right.level}
          names={LEVEL_NAMES}
          options={offered}
          onPick={(level) => setOther({ ...other, level: level as ReadingLevel })}
        />
        <Pick
          label="Taal"
          value={right.language}
          names={Object.fromEntries(languages.map((code) => [code, languageName(code)]))}
          options={languages}
          onPick={(language) => setOther({ ...other, language })}
        />
        {arms.length === 0 ? null : (
          <Pick label="Formulering" value={right.arm} names={{ '-': 'gewoon' }} options={['-', ...arms]} onPick={(arm) => setOther({ ...other, arm })} />
        )}
      </div>
      <div className="pair">
        <Side name="Links" choice={left} state={one} words={wordsOf(one.preview, two.preview, 'before')} />
        <Side name="Rechts" choice={right} state={two} words={wordsOf(one.preview, two.preview, 'after')} />
      </div>
    </div>
  );
}

/** Plain text underlines its headings; beside each other they stand out without. */
function proseOf({ text }: Preview): string {
  return text.replaceAll(/^[=-]{3,}\n/gm, '');
}

interface Word {
  readonly text: string;
  readonly differs: boolean;
}

/** The words of one side, and which of them the other lacks. */
function wordsOf(one: Preview | undefined, two: Preview | undefined, own: 'before' | 'after'): readonly Word[] {
  if (one === undefined || two === undefined) return [];
  return differingWords(proseOf(one), proseOf(two))
    .filter((words) => words.in === own || words.in === 'both')
    .map((words) => ({ text: words.text, differs: words.in === own }));
}

function Side({
  name,
  choice,
  state: { preview, problem },
  words,
}: {
  readonly name: string;
  readonly choice: PreviewSelection;
  readonly state: PreviewState;
  readonly words: readonly Word[];
}) {
  const described = [SEGMENT_NAMES[choice.segment], choice.level, languageName(choice.language), ...(choice.arm === '-' ? [] : [choice.arm])].join(', ');
  if (preview === undefined) {
    return (
      <section aria-label={name}>
        <Absent problem={problem} />
      </section>
    );
  }
  const errors = preview.findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined).length;
  return (
    <section aria-label={name} className="side">
      <h2>{described}</h2>
      <DraftNote texts={preview.texts} />
      <p className="aside">
        {preview.level === undefined ? '' : `Index ${preview.level.index.toLocaleString('nl', { maximumFractionDigits: 1 })}. `}
        {preview.text.split(/\s+/).length} woorden. {errors === 0 ? 'Geen fouten.' : `${errors} fouten.`}
      </p>
      <div className="prose" lang={choice.language} dir="auto">
        {words.map(({ text, differs }, at) => (differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
      </div>
    </section>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly names: Readonly<Record<string, string>>;
  readonly options: readonly string[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, names, options, onPick }: PickProps) {
  const id = useId();
  return (
    <span className="pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onPick(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option] ?? option}
          </option>
        ))}
      </select>
    </span>
  );
}
