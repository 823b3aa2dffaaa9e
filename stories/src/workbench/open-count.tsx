/** How many comments are open, beside the name of the panel that has them. */
export function OpenCount({ open }: { readonly open: number }) {
  return (
    <span className="count">
      {open}
      <span className="unseen">{open === 1 ? ' opmerking open' : ' opmerkingen open'}</span>
    </span>
  );
}
