/** What stands where there is no preview: why not, or that it is being made. */
export function Absent({ problem }: { readonly problem: string | undefined }) {
  return problem === undefined ? (
    <p className="waiting" data-waiting="true">
      Even geduld, dit wordt gemaakt.
    </p>
  ) : (
    <p role="alert" className="failed">
      {problem}
    </p>
  );
}
