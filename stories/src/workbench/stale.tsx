import type { ReactNode } from 'react';

interface Props {
  /** Whether what is inside is still that of before. */
  readonly isStale: boolean;
  readonly children: ReactNode;
}

/** A preview, or the last one while the next is made: dimmed, and said in words, so that nobody takes it for the next. */
export function Stale({ isStale, children }: Props) {
  return (
    <div className="stale" aria-busy={isStale} data-waiting={isStale}>
      <p role="status" className="stale-note">
        {isStale ? 'Dit is nog het vorige voorbeeld. Het nieuwe wordt gemaakt.' : ''}
      </p>
      <div className="stale-in">{children}</div>
    </div>
  );
}
