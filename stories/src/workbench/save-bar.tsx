import options from 'virtual:workbench-options';
import type { Problem } from '@aanreik/message';
import type { Edit, TextNames } from '../../rendering/contract.ts';
import { Details } from './problems.tsx';
import { sayProblem } from './say-problem.ts';
import { asSent } from './unsaved.ts';
import type { Saving } from './use-saving.ts';

interface Props {
  readonly artifact: string;
  readonly edits: readonly Edit[];
  readonly saving: Saving;
  /** What is wrong with what was typed. */
  readonly problems: readonly Problem[];
  /** Those of them that have no field in this message. */
  readonly elsewhere: readonly Problem[];
  readonly names: TextNames;
  readonly onUndo: () => void;
  readonly onFirstProblem: () => void;
}

/** What is not saved yet, and what became of it: in view whatever else is. */
export function SaveBar({ artifact, edits, saving, problems, elsewhere, names, onUndo, onFirstProblem }: Props) {
  const { isBusy, outcome } = saving;
  if (edits.length === 0 && outcome === undefined && !isBusy) return null;
  const hasFault = problems.length > 0;
  return (
    <section className="save-bar" aria-label="Bewaren">
      {edits.length === 0 ? null : (
        <>
          <p>{edits.length === 1 ? '1 tekst nog niet bewaard' : `${edits.length} teksten nog niet bewaard`}</p>
          {options.isStatic ? <p className="hint">In deze versie verandert het voorbeeld niet mee.</p> : null}
        </>
      )}
      <div className="offers">
        {edits.length === 0 && !isBusy ? null : options.isStatic ? (
          hasFault ? null : (
            <PatchLink artifact={artifact} edits={edits} />
          )
        ) : (
          <button type="button" className="primary" aria-busy={isBusy} disabled={isBusy} onClick={hasFault ? onFirstProblem : saving.save}>
            {isBusy ? 'Bezig met bewaren …' : 'Bewaar'}
          </button>
        )}
        {edits.length === 0 ? null : (
          <button type="button" disabled={isBusy} onClick={onUndo}>
            Zet terug
          </button>
        )}
        {hasFault && edits.length > 0 ? (
          <button type="button" onClick={onFirstProblem}>
            Naar wat er mis is
          </button>
        ) : null}
      </div>
      <div role="status">
        {isBusy ? <p>Dit wordt bewaard. U kunt doorschrijven.</p> : null}
        {outcome?.kind === 'saved' ? <p className="verdict good">{saySaved(outcome)}</p> : null}
        {outcome?.kind === 'refused' ? (
          <p className="verdict bad">
            Niet bewaard. {outcome.problems.length > 0 ? 'Bij de tekst staat waarom.' : 'De werkbank geeft geen antwoord dat wij kennen.'}
          </p>
        ) : null}
        {elsewhere.map((problem) => (
          <p key={JSON.stringify(problem)} className="verdict bad">
            {sayProblem(problem, names).text} <code className="key">{[problem.place.file, problem.place.key].filter(Boolean).join(' ')}</code>
          </p>
        ))}
      </div>
      {outcome?.kind === 'refused' && outcome.problems.length === 0 ? <Details text={outcome.message} /> : null}
    </section>
  );
}

/** An approval is of what a text said, so that most saved texts wait for one. */
function saySaved({ count, drafts }: { readonly count: number; readonly drafts: number }): string {
  const saved = count === 1 ? 'Bewaard: 1 tekst.' : `Bewaard: ${count} teksten.`;
  if (drafts === 0) return saved;
  const which = drafts === count ? 'Die' : `${drafts} daarvan`;
  return `${saved} ${which} ${drafts === 1 ? 'is een concept tot iemand hem goedkeurt.' : 'zijn een concept tot iemand ze goedkeurt.'}`;
}

/** A change that a static workbench cannot save: a file for `aanreik wording apply`. */
function PatchLink({ artifact, edits }: { readonly artifact: string; readonly edits: readonly Edit[] }) {
  const json = JSON.stringify({ version: 1, artifact, edits: edits.map(asSent) }, undefined, 2);
  return (
    <a className="primary" href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`} download={`${artifact}-teksten.json`}>
      Download de wijziging
    </a>
  );
}
