import options from 'virtual:workbench-options';
import { useId, useMemo, useState } from 'react';
import type { Edit, Preview, PreviewText } from '../../rendering/contract.ts';
import { Absent } from './absent.tsx';
import { Refused } from './ask-workbench.ts';
import { checkEdits } from './check-edits.ts';
import { DraftNote } from './draft-note.tsx';
import { bare, type Mark, type Marks } from './find-words.ts';
import { CHANNEL_NAMES } from './names.ts';
import { namesOf } from './names-of.ts';
import { type PanelId, panelOf } from './panels.tsx';
import { Details } from './problems.tsx';
import { SaveBar } from './save-bar.tsx';
import { artifactOptions, chosenFor, type Globals } from './selection.ts';
import { Shown } from './shown.tsx';
import { Tabs } from './tabs.tsx';
import { isOf, keepUnsaved, useUnsaved, withEdit } from './unsaved.ts';
import { useApprovals } from './use-approvals.ts';
import { usePreview } from './use-preview.ts';
import { useSaving } from './use-saving.ts';

interface Props {
  readonly artifact: string;
  readonly globals: Globals;
}

const NO_EDITS: readonly Edit[] = [];

/** What someone pointed at in a panel, and where that is in the message on view. */
interface Pointed {
  readonly panel: PanelId;
  readonly marksIn: (preview: Preview | undefined) => readonly Mark[];
}

/** A message as its reader gets it, with beside it what the review says, why it is so, and the texts to change. */
export function Workbench({ artifact, globals }: Props) {
  const { title, examples, names } = artifactOptions(artifact);
  const [example, setExample] = useState(examples[0] ?? '');
  const edits = useUnsaved(artifact);
  const [panel, setPanel] = useState<PanelId>('leesniveau');
  const [pointed, setPointed] = useState<Pointed>();
  const [block, setBlock] = useState<string>();
  const [opened, setOpened] = useState<Pick<PreviewText, 'file' | 'key'>>();
  const [asApproved, setAsApproved] = useState<readonly Edit[]>();
  const [version, setVersion] = useState(0);
  const chosen = chosenFor(artifact, globals, example);
  const choice = 'choice' in chosen ? chosen.choice : undefined;
  const typed = useMemo(() => edits.flatMap((edit) => checkEdits([edit], namesOf(artifact, edit.file))), [artifact, edits]);
  // A text that cannot be used yet keeps no other from being shown.
  const usable = useMemo(
    () => (options.isStatic ? NO_EDITS : edits.filter((edit) => !typed.some(({ place }) => isOf(edit)({ file: place.file, key: place.key ?? '' })))),
    [edits, typed],
  );
  const { preview, isWaiting, refusal: refusedNow } = usePreview(choice, (panel === 'goedkeuren' ? asApproved : undefined) ?? usable, version);
  const approvals = useApprovals(artifact, choice?.houseStyle ?? '', preview?.texts ?? [], version);
  const saving = useSaving(artifact, preview);
  // While it saves, the file changes before this page knows that it did: that is no change by someone else.
  const refusal = saving.isBusy ? undefined : refusedNow;
  const refused = [...(refusal instanceof Refused ? refusal.problems : []), ...(saving.outcome?.kind === 'refused' ? saving.outcome.problems : [])];
  // Only what was typed can be mended here; what is wrong elsewhere has no field.
  const problems = [...typed, ...refused];
  const hasField = (place: { readonly file: string; readonly key?: string }) =>
    preview?.texts.some((text) => text.file === place.file && text.key === place.key) ?? false;
  const exampleField = useId();
  const marks = useMemo((): Marks => {
    // What was pointed at in one panel says nothing in the next.
    if (pointed?.panel === panel) return { marks: pointed.marksIn(preview), isPointed: true };
    return { marks: preview === undefined ? [] : panelOf(panel).marks(preview), isPointed: false };
  }, [pointed, panel, preview]);
  const mark = (wanted: readonly Mark[]) => setPointed({ panel, marksIn: () => wanted });
  // Its words change while one types.
  const markText = (text: PreviewText) =>
    setPointed({ panel, marksIn: (now) => (now?.texts.find((one) => one.file === text.file && one.key === text.key)?.read ?? []).map((words) => ({ words })) });
  const pointAt = (path: string) => {
    setBlock(path);
    mark((preview?.blocks.find((one) => one.path === path)?.words ?? []).map((words) => ({ words })));
  };
  const pointAtWords = (words: string) => {
    const found = preview === undefined ? undefined : blockWith(words, preview);
    if (found !== undefined && found !== block) setBlock(found);
  };
  const open = (words: string) => {
    const found = preview === undefined ? undefined : textWith(words, preview);
    if (found === undefined) return;
    setPanel('tekst');
    setOpened({ file: found.file, key: found.key });
  };
  const change = (text: PreviewText, to: readonly string[]) => {
    saving.forget();
    keepUnsaved(artifact, withEdit(edits, text, saving.writtenNow(text), to));
  };
  return (
    <div className="desk bench" data-testid="werkbank" data-waiting={isWaiting}>
      <main>
        <header className="bench-head">
          <h1>{title}</h1>
          <p className="aside">{CHANNEL_NAMES[globals.kanaal]}</p>
          <DraftNote texts={preview?.texts ?? []} />
          <label htmlFor={exampleField}>Situatie</label>
          <select id={exampleField} value={example} onChange={({ target }) => setExample(target.value)}>
            {examples.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </header>
        {'absence' in chosen ? <Absent absence={chosen.absence} onExample={setExample} /> : null}
        {choice !== undefined && preview === undefined && refusal === undefined ? (
          <p role="status" className="waiting">
            Even geduld, dit wordt gemaakt.
          </p>
        ) : null}
        {choice !== undefined && refusal !== undefined ? <Refusal refusal={refusal} hasPreview={preview !== undefined} /> : null}
        {choice === undefined || preview === undefined ? null : (
          <Shown preview={preview} choice={choice} isStale={isWaiting} marks={marks} onPoint={pointAtWords} onPick={open} />
        )}
      </main>
      {choice === undefined || preview === undefined ? (
        <aside className="panel" aria-label="Over dit bericht">
          <SaveBar
            artifact={artifact}
            edits={edits}
            saving={saving}
            problems={problems}
            elsewhere={problems}
            names={names}
            onUndo={undo}
            onFirstProblem={() => {}}
          />
        </aside>
      ) : (
        <Tabs
          panel={panel}
          onPanel={setPanel}
          openComments={approvals.open}
          foot={
            <SaveBar
              artifact={artifact}
              edits={edits}
              saving={saving}
              problems={problems}
              elsewhere={problems.filter(({ place }) => !hasField(place))}
              names={names}
              onUndo={undo}
              onFirstProblem={() => {
                const first = problems.find(({ place }) => hasField(place))?.place;
                if (first?.key === undefined) return;
                setPanel('tekst');
                setOpened({ file: first.file, key: first.key });
              }}
            />
          }
        >
          {panelOf(panel).show({
            artifact,
            choice,
            preview,
            edits,
            problems,
            names,
            block,
            opened,
            writtenNow: saving.writtenNow,
            onChange: change,
            onBlock: pointAt,
            onMark: mark,
            onMarkText: markText,
            approving: {
              state: approvals,
              asApproved,
              onAsApproved: setAsApproved,
              problem: refusal?.message,
              onChanged: () => setVersion((before) => before + 1),
            },
          })}
        </Tabs>
      )}
    </div>
  );

  function undo(): void {
    saving.forget();
    keepUnsaved(artifact, NO_EDITS);
  }
}

/** Why what was asked for is not shown. What is wrong with a text is said at its field. */
function Refusal({ refusal, hasPreview }: { readonly refusal: Error; readonly hasPreview: boolean }) {
  const isOfTexts = refusal instanceof Refused && refusal.problems.length > 0;
  return (
    <div role={hasPreview || isOfTexts ? 'status' : 'alert'} className="failed">
      <p>
        {isOfTexts
          ? `Wat u typte kan nog niet worden getoond.${hasPreview ? ' Dit is het bericht van ervoor.' : ''} Bij de tekst staat waarom.`
          : 'Dit kan nu niet worden getoond. Loopt de werkbank nog? Laad de pagina opnieuw; wat u typte blijft.'}
      </p>
      {isOfTexts ? null : <Details text={refusal.message} />}
    </div>
  );
}

/** The innermost block that has some words: blocks come before those that stand in them. */
function blockWith(words: string, { blocks }: Preview): string | undefined {
  const wanted = bare(words);
  return wanted === '' ? undefined : blocks.findLast(({ text }) => bare(text).includes(wanted))?.path;
}

/** The text that some words of the page are of: the shortest that has them, or else the longest among them. */
function textWith(words: string, { texts }: Preview): PreviewText | undefined {
  const wanted = bare(words);
  if (wanted === '') return undefined;
  const each = texts.flatMap((text) => text.read.map((read) => ({ text, own: bare(read) }))).filter(({ own }) => own !== '');
  const around = each.filter(({ own }) => own.includes(wanted)).sort((one, other) => one.own.length - other.own.length);
  const within = each.filter(({ own }) => wanted.includes(own)).sort((one, other) => other.own.length - one.own.length);
  return (around[0] ?? within[0])?.text;
}
