import type { Fields, Inlines } from '@aanreik/message';
import { InlinesInApp } from '../inlines/in-app.tsx';

interface Props {
  readonly inlines: Inlines;
  readonly fields: Fields;
  /** Whether what follows belongs to it, and is close below it. */
  readonly close?: boolean;
}

/** A paragraph of running text inside someone else's screen. */
export function ProseInApp({ inlines, fields, close = false }: Props) {
  return (
    <p className={close ? 'aanreik-text aanreik-close' : 'aanreik-text'}>
      <InlinesInApp inlines={inlines} fields={fields} />
    </p>
  );
}
