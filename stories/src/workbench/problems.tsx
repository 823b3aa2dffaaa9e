import type { Problem } from '@aanreik/message';
import type { TextNames } from '../../rendering/contract.ts';
import { sayProblem } from './say-problem.ts';

interface Props {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly names: TextNames;
}

/** What is wrong with one text, below its field. */
export function FieldProblem({ id, problems, names }: Props) {
  const said = [...new Map(problems.map((problem) => sayProblem(problem, names)).map((one) => [one.text, one])).values()];
  return (
    <div className="problem">
      <div id={id}>
        {said.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {said.map(({ text, names: usable, details }) => (
        <div key={text}>
          {usable.length === 0 ? null : (
            <details>
              <summary>Alle namen die hier mogen</summary>
              <p>{usable.join(', ')}</p>
            </details>
          )}
          <Details text={details} />
        </div>
      ))}
    </div>
  );
}

/** What the engine says, for who knows the code. */
export function Details({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <details>
      <summary>Details</summary>
      <pre lang="en">{text}</pre>
    </details>
  );
}
