import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Edit, Preview, PreviewSelection } from '../../rendering/contract.ts';
import { ApprovePanel } from './approve-panel.tsx';
import { DraftNote } from './draft-note.tsx';
import { EmailView } from './email-view.tsx';
import { bare } from './find-words.ts';
import { FindingsPanel, shownFindings } from './findings-panel.tsx';
import { InAppView } from './in-app-view.tsx';
import { LetterView } from './letter-view.tsx';
import { LevelPanel } from './level-panel.tsx';
import { CHANNEL_NAMES } from './names.ts';
import { OpenCount } from './open-count.tsx';
import { artifactOptions, choiceOf, type Globals } from './selection.ts';
import { SmsView } from './sms-view.tsx';
import { TextsPanel } from './texts-panel.tsx';
import { useApprovals } from './use-approvals.ts';
import { usePreview } from './use-preview.ts';
import { WhyPanel } from './why-panel.tsx';

interface Props {
  readonly artifact: string;
  readonly globals: Globals;
}

const PANELS = { leesniveau: 'Leesniveau', controles: 'Controles', waarom: 'Waarom', tekst: 'Tekst', goedkeuren: 'Keur goed' } as const;

type Panel = keyof typeof PANELS;

/** A message as its reader gets it, with beside it what the review says, why it is so, and the texts to change. */
export function Workbench({ artifact, globals }: Props) {
  const { title, examples } = artifactOptions(artifact);
  const [example, setExample] = useState(examples[0] ?? '');
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const [panel, setPanel] = useState<Panel>('leesniveau');
  const [marked, setMarked] = useState<{ readonly panel: Panel; readonly words: string }>();
  const [block, setBlock] = useState<string>();
  const choice = choiceOf(artifact, globals, example);
  const [asApproved, setAsApproved] = useState<readonly Edit[]>();
  const [version, setVersion] = useState(0);
  const { preview, isWaiting, problem } = usePreview(choice, (panel === 'goedkeuren' ? asApproved : undefined) ?? edits, version);
  const approvals = useApprovals(artifact, choice.houseStyle, preview?.texts ?? [], version);
  const exampleField = useId();
  const mark = (words: string) => setMarked({ panel, words });
  const pointAt = (path: string) => {
    setBlock(path);
    mark(preview?.blocks.find((one) => one.path === path)?.text ?? '');
  };
  // What was pointed at in one panel says nothing in the next.
  const pointed = marked?.panel === panel ? marked.words : undefined;
  const marks = useMemo(() => (pointed === undefined ? marksOf(panel, preview) : [pointed]), [pointed, panel, preview]);
  const pointAtWords = (words: string) => {
    const wanted = bare(words);
    // The innermost block that has them: blocks come before those that stand in them.
    const found = wanted === '' ? undefined : preview?.blocks.findLast(({ text }) => bare(text).includes(wanted));
    if (found !== undefined && found.path !== block) setBlock(found.path);
  };
  return (
    <div className="desk bench" data-testid="werkbank" data-waiting={isWaiting}>
      <main>
        <header className="bench-head">
          <h1>{title}</h1>
          <p className="aside">{CHANNEL_NAMES[choice.channel]}</p>
          <DraftNote texts={preview?.texts ?? []} />
          <label htmlFor={exampleField}>Situatie</label>
          <select id={exampleField} value={example} onChange={({ target }) => setExample(target.value)}>
            {examples.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <p role="status" className="waiting">
            {isWaiting ? 'Even geduld, dit wordt gemaakt.' : ''}
          </p>
        </header>
        {preview === undefined && problem !== undefined ? (
          <div role="alert" className="failed">
            <p>Dit kan nu niet worden getoond.</p>
            <pre>{problem}</pre>
          </div>
        ) : null}
        {preview === undefined ? null : <Shown preview={preview} choice={choice} marks={marks} onPoint={pointAtWords} />}
      </main>
      {preview === undefined ? null : (
        <Tabs panel={panel} onPanel={setPanel} open={approvals.open}>
          {
            {
              leesniveau: <LevelPanel preview={preview} asked={choice.level} onMark={mark} />,
              controles: <FindingsPanel preview={preview} onMark={mark} />,
              waarom: <WhyPanel artifact={artifact} preview={preview} block={block} onBlock={pointAt} />,
              tekst: <TextsPanel artifact={artifact} preview={preview} edits={edits} onEdits={setEdits} problem={problem} onMark={mark} />,
              goedkeuren: (
                <ApprovePanel
                  choice={choice}
                  preview={preview}
                  edits={edits}
                  state={approvals}
                  asApproved={asApproved}
                  onAsApproved={setAsApproved}
                  problem={problem}
                  onChanged={() => setVersion((before) => before + 1)}
                  onMark={mark}
                />
              ),
            }[panel]
          }
        </Tabs>
      )}
    </div>
  );
}

/** The words that a panel speaks of, all of them, until one is pointed at. */
function marksOf(panel: Panel, preview: Preview | undefined): readonly string[] {
  if (preview === undefined) return [];
  const words: Readonly<Record<Panel, readonly string[]>> = {
    leesniveau: (preview.level?.flags ?? []).map(({ start, end }) => preview.text.slice(start, end)),
    controles: shownFindings(preview).flatMap(({ place: { span } }) => (span === undefined ? [] : [span.text])),
    waarom: [],
    tekst: [],
    goedkeuren: [],
  };
  return [...new Set(words[panel])];
}

interface ShownProps {
  readonly preview: Preview;
  readonly choice: PreviewSelection;
  readonly marks: readonly string[];
  readonly onPoint: (words: string) => void;
}

function Shown({ preview: { shown }, choice: { language, houseStyle }, marks, onPoint }: ShownProps) {
  switch (shown.channel) {
    case 'letter':
      return <LetterView letter={shown} marks={marks} onPoint={onPoint} />;
    case 'email':
      return <EmailView email={shown} houseStyle={houseStyle} marks={marks} onPoint={onPoint} />;
    case 'in-app':
      return <InAppView inApp={shown} marks={marks} onPoint={onPoint} />;
    case 'sms':
      return <SmsView sms={shown} language={language} marks={marks} />;
  }
}

interface TabsProps {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  /** How many comments are open. */
  readonly open: number;
  readonly children: ReactNode;
}

/** Tabs that arrow keys move through (WAI-ARIA authoring practices: tabs). */
function Tabs({ panel, onPanel, open, children }: TabsProps) {
  const names = Object.keys(PANELS) as readonly Panel[];
  const list = useRef<HTMLDivElement>(null);
  const move = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = names[(names.indexOf(panel) + step + names.length) % names.length];
    if (step === 0 || next === undefined) return;
    onPanel(next);
    list.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside className="panel" aria-label="Over dit bericht">
      <div ref={list} role="tablist" aria-label="Onderwerpen" onKeyDown={move}>
        {names.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={panel === name}
            aria-controls="tab-panel"
            tabIndex={panel === name ? 0 : -1}
            onClick={() => onPanel(name)}
          >
            {PANELS[name]}
            {name === 'goedkeuren' && open > 0 ? <OpenCount open={open} /> : null}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${panel}`} tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}
