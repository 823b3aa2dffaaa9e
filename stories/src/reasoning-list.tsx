import choices from 'virtual:choices';

/** Why an artifact is as it is, for the staff who work with it. */
export function ReasoningList({ artifact }: { readonly artifact: string }) {
  const reasoning = choices.reasonings[artifact];
  if (reasoning === undefined) throw new RangeError(`no artifact '${artifact}'`);
  return (
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
  );
}
