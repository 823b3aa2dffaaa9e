import options from 'virtual:workbench-options';
import { useEffect, useId, useRef, useState } from 'react';
import { APPROVAL, type TextApproval, type WaitingText } from '../../rendering/approval-contract.ts';
import type { Edit, Preview, PreviewSelection, PreviewText } from '../../rendering/contract.ts';
import { shownDay } from '../../rendering/shown-day.ts';
import './approve-panel.css';
import { post } from './ask-workbench.ts';
import { BeforeAndNow } from './before-and-now.tsx';
import { nameTexts } from './name-texts.ts';
import { Comments, History } from './text-talk.tsx';
import { type ApprovalsState, isAt } from './use-approvals.ts';

/** What the panel knows of approvals, and what it does with them. */
export interface Approving {
  readonly state: ApprovalsState;
  /** Edits that put back what was approved, while the message is shown as it was. */
  readonly asApproved: readonly Edit[] | undefined;
  readonly onAsApproved: (edits: readonly Edit[] | undefined) => void;
  /** Why the message cannot be shown. */
  readonly problem: string | undefined;
  /** After something was approved or said. */
  readonly onChanged: () => void;
}

interface Props extends Approving {
  readonly choice: PreviewSelection;
  readonly preview: Preview;
  /** What was changed and is not saved yet. */
  readonly edits: readonly Edit[];
  readonly onMark: (words: string) => void;
}

interface Waiting extends TextApproval {
  readonly draft: WaitingText;
}

interface Outcome {
  readonly said: string;
  readonly isGood: boolean;
}

/** The texts of a message that wait for approval, each beside what was last approved, with what colleagues say of it. */
export function ApprovePanel({ choice, preview, edits, state, asApproved, onAsApproved, problem, onChanged, onMark }: Props) {
  const { artifact, houseStyle, language } = choice;
  const { approvals, by, isWaiting } = state;
  const [outcome, setOutcome] = useState<Outcome>();
  const [isSent, setSent] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  // What was approved may be something else by now.
  useEffect(() => {
    if (approvals !== undefined) onAsApproved(undefined);
  }, [approvals, onAsApproved]);
  const read = nameTexts(preview).map(({ text }) => text);
  // Never the approvals of the message before.
  if (approvals === undefined || !read.every((text) => approvals.texts.some(isAt(text)))) {
    return <p data-waiting={isWaiting}>{state.problem ?? 'Even geduld, dit wordt opgezocht.'}</p>;
  }
  const texts = read.flatMap((text) => approvals.texts.find(isAt(text)) ?? []);
  const waiting = texts.filter(isWaitingText);
  const isBusy = isSent || isWaiting;
  const free = waiting.filter((text) => text.draft.obstacle === undefined && !edits.some(isAt(text)));
  const done = (said: string, failure?: string) => {
    setOutcome(failure === undefined ? { said, isGood: true } : { said: failure, isGood: false });
    onChanged();
    status.current?.focus();
  };
  const approve = (chosen: readonly Waiting[]) => {
    setSent(true);
    void post(APPROVAL.approve, { artifact, houseStyle, by, seen: chosen.map(({ file, key, draft: { hash } }) => ({ file, key, hash })) })
      .then(() => done(`${chosen.length === 1 ? '1 tekst is' : `${chosen.length} teksten zijn`} goedgekeurd door ${by}.`))
      .catch((error: Error) => done('', `Niet goedgekeurd. ${error.message}`))
      .finally(() => setSent(false));
  };
  const shownOf = (text: TextApproval) => read.find(isAt(text));
  const talk = (text: TextApproval) => (
    <>
      <Comments artifact={artifact} place={text} comments={text.comments} by={by} onDone={done} />
      <History artifact={artifact} place={text} language={language} />
    </>
  );
  const approved = texts.filter((text) => text.draft === undefined);
  return (
    <div className="approving" data-waiting={isWaiting}>
      <Verdict texts={texts} waiting={waiting} edits={edits} />
      <div role="status" ref={status} tabIndex={-1}>
        {outcome === undefined ? null : <p className={outcome.isGood ? 'verdict' : 'verdict bad'}>{outcome.said}</p>}
        {state.problem === undefined ? null : <p className="verdict bad">{state.problem}</p>}
      </div>
      {options.isStatic ? (
        <p className="hint">
          In deze versie kunt u alleen lezen. Goedkeuren en opmerkingen schrijven kan in een werkbank die draait, of met <code>aanreik wording approve</code>.
        </p>
      ) : (
        <Signer state={state} isApproving={waiting.length > 0} />
      )}
      {waiting.length === 0 || options.isStatic ? null : (
        <>
          <Views waiting={waiting} asApproved={asApproved} onAsApproved={onAsApproved} problem={problem} />
          <button type="button" className="primary" disabled={isBusy || free.length === 0} onClick={() => approve(free)}>
            {allWords(free.length, waiting.length)}
          </button>
        </>
      )}
      {waiting.length === 0 ? null : (
        <ol className="waiting-texts">
          {waiting.map((text) => (
            <li key={`${text.file} ${text.key}`}>
              <TextHead text={text} shown={shownOf(text)} onMark={onMark} />
              <p>{text.draft.reason}</p>
              <BeforeAndNow before={text.draft.before} now={text.draft.now} language={language} />
              <p className="hint">{text.draft.author === undefined ? 'Het is niet bekend wie dit schreef.' : `Geschreven door ${text.draft.author}.`}</p>
              {options.isStatic ? null : <ApproveButton text={text} isUnsaved={edits.some(isAt(text))} isBusy={isBusy} onApprove={() => approve([text])} />}
              {talk(text)}
            </li>
          ))}
        </ol>
      )}
      {approved.length === 0 ? null : (
        <details open={approved.some(({ comments }) => comments.length > 0)}>
          <summary>{approved.length === 1 ? '1 tekst is goedgekeurd' : `${approved.length} teksten zijn goedgekeurd`}</summary>
          <ol className="waiting-texts">
            {approved.map((text) => (
              <li key={`${text.file} ${text.key}`}>
                <TextHead text={text} shown={shownOf(text)} onMark={onMark} />
                <p className="words" lang={language} dir="auto">
                  {shownOf(text)?.written.join('\n')}
                </p>
                {text.approved === undefined ? null : (
                  <p className="hint">
                    Goedgekeurd door {text.approved.by} op {shownDay(text.approved.on)}.
                  </p>
                )}
                {talk(text)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function isWaitingText(text: TextApproval): text is Waiting {
  return text.draft !== undefined;
}

function allWords(free: number, all: number): string {
  if (free > 0 && free < all) return `Keur ${free} van de ${all} teksten van dit bericht goed`;
  return all === 1 ? 'Keur de enige tekst van dit bericht goed' : `Keur alle ${all} teksten van dit bericht goed`;
}

/** Whether all of a message may be sent, and by whose word. */
function Verdict({
  texts,
  waiting,
  edits,
}: {
  readonly texts: readonly TextApproval[];
  readonly waiting: readonly Waiting[];
  readonly edits: readonly Edit[];
}) {
  const unsaved = texts.filter((text) => edits.some(isAt(text))).length;
  if (waiting.length > 0) {
    const words = waiting.length === 1 ? '1 tekst van dit bericht is een concept' : `${waiting.length} teksten van dit bericht zijn een concept`;
    return (
      <p className="verdict bad">
        {words}. Het bericht wordt niet verstuurd tot iemand {waiting.length === 1 ? 'hem' : 'ze'} goedkeurt.
      </p>
    );
  }
  if (unsaved > 0) {
    return (
      <p className="verdict bad">
        {unsaved === 1 ? 'U veranderde 1 tekst' : `U veranderde ${unsaved} teksten`}. Bewaar eerst, bij Tekst: dan kan iemand goedkeuren.
      </p>
    );
  }
  const by = [...new Set(texts.flatMap(({ approved }) => (approved === undefined ? [] : [`${approved.by} op ${shownDay(approved.on)}`])))];
  return <p className="verdict good">Alle teksten van dit bericht zijn goedgekeurd, door {new Intl.ListFormat('nl').format(by)}.</p>;
}

/** Who approves and comments: git's user, unless somebody else sits here. */
function Signer({ state: { approvals, by, onBy }, isApproving }: { readonly state: ApprovalsState; readonly isApproving: boolean }) {
  const field = useId();
  return (
    <div className="filter">
      <label htmlFor={field}>Wie bent u?</label>
      <input id={field} type="text" autoComplete="name" value={by} aria-describedby={`${field}-hint`} onChange={({ target }) => onBy(target.value)} />
      <span id={`${field}-hint`} className="hint">
        {approvals?.user === undefined ? 'Git op deze computer kent uw naam niet: vul hem in. ' : ''}
        {isApproving ? 'Uw naam komt bij de goedkeuring, met de datum van vandaag.' : 'Uw naam komt bij uw opmerking, met de datum van vandaag.'}
      </span>
    </div>
  );
}

interface ViewsProps extends Pick<Props, 'asApproved' | 'onAsApproved' | 'problem'> {
  readonly waiting: readonly Waiting[];
}

/** The message as it was approved, or as it is now. */
function Views({ waiting, asApproved, onAsApproved, problem }: ViewsProps) {
  const back = waiting.flatMap(putBack);
  const lost = waiting.filter(({ draft }) => draft.before.kind !== 'text').length;
  if (back.length === 0) return null;
  return (
    <fieldset className="choices views">
      <legend>Toon het bericht</legend>
      <button type="button" aria-pressed={asApproved !== undefined} onClick={() => onAsApproved(back)}>
        Zoals goedgekeurd
      </button>
      <button type="button" aria-pressed={asApproved === undefined} onClick={() => onAsApproved(undefined)}>
        Zoals nu
      </button>
      {lost === 0 || asApproved === undefined ? null : (
        <p className="hint">{lost === 1 ? 'Van 1 tekst is' : `Van ${lost} teksten is`} er geen goedgekeurde versie: die staat er zoals hij nu is.</p>
      )}
      {problem === undefined || asApproved === undefined ? null : <p className="verdict bad">Zo kan het bericht niet meer worden getoond. {problem}</p>}
    </fieldset>
  );
}

/** The edit that makes a text what was approved. What was a list and is one text now cannot be put back. */
function putBack({ file, key, draft: { before, now } }: Waiting): readonly Edit[] {
  if (before.kind !== 'text' || (now.length === 1 && before.texts.length > 1) || before.texts.join('\n') === now.join('\n')) return [];
  return [{ file, key, from: now, to: before.texts }];
}

interface HeadProps {
  readonly text: TextApproval;
  readonly shown: PreviewText | undefined;
  readonly onMark: (words: string) => void;
}

function TextHead({ text: { file, key }, shown, onMark }: HeadProps) {
  return (
    <>
      <h2>
        <button type="button" className="words" aria-label={`${key}, wijs aan in het bericht`} onClick={() => onMark(shown?.read[0] ?? '')}>
          {key}
        </button>
      </h2>
      <p className="hint">
        {file}
        {shown?.isShared ? '. Deze tekst staat in elk bericht.' : ''}
      </p>
    </>
  );
}

interface ButtonProps {
  readonly text: Waiting;
  readonly isUnsaved: boolean;
  readonly isBusy: boolean;
  readonly onApprove: () => void;
}

function ApproveButton({ text: { key, draft }, isUnsaved, isBusy, onApprove }: ButtonProps) {
  const id = useId();
  const why = isUnsaved ? 'U veranderde deze tekst. Bewaar eerst, bij Tekst.' : draft.obstacle;
  return (
    <>
      <button
        type="button"
        aria-label={`Keur deze tekst goed: ${key}`}
        disabled={isBusy || why !== undefined}
        aria-describedby={why === undefined ? undefined : id}
        onClick={onApprove}
      >
        Keur deze tekst goed
      </button>
      {why === undefined ? null : (
        <p id={id} className="verdict bad">
          {why}
        </p>
      )}
    </>
  );
}
