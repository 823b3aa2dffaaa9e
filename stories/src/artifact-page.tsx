import { artifactOptions } from './workbench/selection.ts';

/** Why an artifact is as it is, and whom it affects, for the staff who work with it. */
export function ArtifactPage({ artifact }: { readonly artifact: string }) {
  const { title, reasoning, matrix } = artifactOptions(artifact);
  return (
    <div className="desk page">
      <h1>{title}</h1>
      <h2>Waarom is het zo gemaakt?</h2>
      <dl className="reasoning">
        <dt>Wat er misgaat</dt>
        <dd>{reasoning.problem}</dd>
        <dt>Hoe dat komt</dt>
        <dd>{reasoning.mechanism}</dd>
        <dt>Wat dit bericht doet</dt>
        <dd>{reasoning.intervention}</dd>
        <dt>Waar dat staat</dt>
        <dd>{reasoning.source}</dd>
      </dl>
      <h2>Wie raakt het, en hoe?</h2>
      {matrix === undefined ? (
        <p>Voor dit bericht is nog geen matrix gemaakt.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
        <section className="scroll" aria-label="Ethische matrix" tabIndex={0}>
          <table className="matrix">
            <thead>
              <tr>
                <th scope="col">Wie</th>
                <th scope="col">Wat het oplevert</th>
                <th scope="col">Wat het kan kosten, en wat ertegen helpt</th>
              </tr>
            </thead>
            <tbody>
              {matrix.map(({ who, benefits, harms }) => (
                <tr key={who}>
                  <th scope="row">{who}</th>
                  <td>
                    <ul>
                      {benefits.map((benefit) => (
                        <li key={benefit}>{benefit}</li>
                      ))}
                    </ul>
                  </td>
                  <td>
                    <ul>
                      {harms.map(({ harm, against }) => (
                        <li key={harm}>
                          {harm} <em>Daarom {against}</em>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
