import choices from 'virtual:choices';

/** The ethical matrix of an artifact: who is affected, with benefits and harms. */
export function MatrixTable({ artifact }: { readonly artifact: string }) {
  const matrix = choices.matrices[artifact];
  if (matrix === undefined) return <p>Voor dit bericht is nog geen matrix gemaakt.</p>;
  return (
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
  );
}
