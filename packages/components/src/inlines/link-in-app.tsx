import type { Href } from '@aanreik/message';
import type { ReactNode } from 'react';

interface Props {
  readonly href: Href;
  readonly className: 'aanreik-link' | 'aanreik-button';
  readonly children: ReactNode;
}

/** A link that does not tell where the reader came from: the address of a screen may hold what is the reader's own. */
export function LinkInApp({ href, className, children }: Props) {
  return (
    <a href={href} className={className} rel="noreferrer">
      {children}
    </a>
  );
}
