import type { ReactNode } from 'react';
import type { Rendered } from './use-rendered.ts';

interface Props<T> {
  readonly rendered: Rendered<T>;
  readonly children: (value: T) => ReactNode;
}

/** What was rendered, or why it is not there (yet). */
export function ShownWhenReady<T>({ rendered, children }: Props<T>) {
  switch (rendered.state) {
    case 'waiting':
      return (
        <p role="status" className="waiting" data-waiting="true">
          Even geduld, dit wordt gemaakt.
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className="failed">
          <p>Dit kan nu niet worden getoond. De oorzaak:</p>
          <pre>{rendered.why}</pre>
        </div>
      );
    case 'ready':
      return children(rendered.value);
  }
}
