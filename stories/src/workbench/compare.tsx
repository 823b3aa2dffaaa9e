import options from 'virtual:workbench-options';
import { differingWords } from '@aanreik/approval/words';
import type { ReadingLevel, Segment } from '@aanreik/message';
import { useId, useState } from 'react';
import type { Preview, PreviewSelection } from '../../rendering/contract.ts';
import { Absent, Waiting } from './absent.tsx';
import { DraftNote } from './draft-note.tsx';
import { NO_MARKS } from './find-words.ts';
import { armName, LEVEL_NAMES, languageName, SEGMENT_NAMES } from './names.ts';
import { artifactOptions, type Chosen, chosenFor, type Globals } from './selection.ts';
import { Shown } from './shown.tsx';
import { type PreviewState, usePreview } from './use-preview.ts';

interface Props {
  readonly artifact: string;
  readonly globals: Globals;
}

type Other = Partial<Pick<Globals, 'segment' | 'leesniveau' | 'taal' | 'formulering'>>;

const NO_EDITS = [] as const;

/** Two variants side by side as their readers get them, with the words that differ below. The left one is that of the toolbar. */
export function Compare({ artifact, globals }: Props) {
  const { title, examples, languages, levels, arms } = artifactOptions(artifact);
  const example = examples[0] ?? '';
  const [other, setOther] = useState<Other>(arms.length > 0 ? { formulering: arms[0] ?? '-' } : { leesniveau: globals.leesniveau === 'A2' ? 'B1' : 'A2' });
  const wanted: Globals = { ...globals, ...other };
  const offered = levels[wanted.taal] ?? [];
  // The list at the right offers only what there is.
  const there: Globals = { ...wanted, leesniveau: offered.includes(wanted.leesniveau) ? wanted.leesniveau : 'B1' };
  const [left, right] = [chosenFor(artifact, globals, example), chosenFor(artifact, there, example)];
  const [one, two] = [usePreview(choiceIn(left), NO_EDITS), usePreview(choiceIn(right), NO_EDITS)];
  return (
    <div className="desk page wide">
      <h1>Vergelijk: {title}</h1>
      <div className="tools">
        <p>Links staat wat in de balk boven gekozen is. Rechts:</p>
        <Pick
          label="Segment"
          value={there.segment}
          names={SEGMENT_NAMES}
          options={options.segments}
          onPick={(segment) => setOther({ ...other, segment: segment as Segment })}
        />
        <Pick
          label="Leesniveau"
          value={there.leesniveau}
          names={LEVEL_NAMES}
          options={offered}
          onPick={(level) => setOther({ ...other, leesniveau: level as ReadingLevel })}
        />
        <Pick
          label="Taal"
          value={there.taal}
          names={Object.fromEntries(languages.map((code) => [code, languageName(code)]))}
          options={languages}
          onPick={(taal) => setOther({ ...other, taal })}
        />
        {arms.length === 0 ? null : (
          <Pick
            label="Formulering"
            value={there.formulering}
            names={Object.fromEntries(['-', ...arms].map((arm) => [arm, armName(arm)]))}
            options={['-', ...arms]}
            onPick={(formulering) => setOther({ ...other, formulering })}
          />
        )}
      </div>
      <div className="pair">
        <Side name="Links" chosen={left} state={one} />
        <Side name="Rechts" chosen={right} state={two} />
      </div>
      {one.preview === undefined || two.preview === undefined ? null : <Differences one={one.preview} two={two.preview} />}
    </div>
  );
}

function choiceIn(chosen: Chosen): PreviewSelection | undefined {
  return 'choice' in chosen ? chosen.choice : undefined;
}

interface SideProps {
  readonly name: string;
  readonly chosen: Chosen;
  readonly state: PreviewState;
}

function Side({ name, chosen, state: { preview, isWaiting, refusal } }: SideProps) {
  if ('absence' in chosen) {
    return (
      <section aria-label={name} className="side">
        <Absent absence={chosen.absence} />
      </section>
    );
  }
  const { choice } = chosen;
  const described = [SEGMENT_NAMES[choice.segment], choice.level, languageName(choice.language), ...(choice.arm === '-' ? [] : [choice.arm])].join(', ');
  if (preview === undefined) {
    return (
      <section aria-label={name} className="side">
        {refusal === undefined ? <Waiting /> : <p className="failed">Dit kan nu niet worden getoond.</p>}
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
      <Shown preview={preview} choice={choice} name={name.toLowerCase()} isStale={isWaiting} marks={NO_MARKS} />
    </section>
  );
}

/** The words of both, as plain text and letter for letter, with those marked that the other lacks. */
function Differences({ one, two }: { readonly one: Preview; readonly two: Preview }) {
  const parts = differingWords(one.text, two.text);
  const sides = [
    { name: 'Woorden links', own: 'before' },
    { name: 'Woorden rechts', own: 'after' },
  ] as const;
  return (
    <details open className="differences">
      <summary>De woorden die verschillen</summary>
      <div className="pair">
        {sides.map(({ name, own }) => (
          <section key={name} aria-label={name}>
            <div className="prose" dir="auto">
              {parts
                .filter((part) => part.in === own || part.in === 'both')
                .map((part, at) => (part.in === own ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>))}
            </div>
          </section>
        ))}
      </div>
    </details>
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
