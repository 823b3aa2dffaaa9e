import type { ReactNode } from 'react';
import type { HeadingLevel, InAppLook } from '../in-app-component.ts';
import type { HeadingBlock } from './block.ts';

/** The element for each level of a message, by the level of its title in the screen around it. */
const TAGS = {
  1: { 1: 'h1', 2: 'h2', 3: 'h3' },
  2: { 1: 'h2', 2: 'h3', 3: 'h4' },
  3: { 1: 'h3', 2: 'h4', 3: 'h5' },
  4: { 1: 'h4', 2: 'h5', 3: 'h6' },
} as const satisfies Record<HeadingLevel, Record<HeadingBlock['level'], string>>;

interface Props {
  /** As the message counts: its title has level 1. */
  readonly level: HeadingBlock['level'];
  readonly look: InAppLook;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading at the level that it has in the screen around it. */
export function HeadingTag({ level, look, id, children }: Props) {
  const Tag = TAGS[look.headingLevel][level];
  return (
    <Tag id={id} className={`aanreik-heading aanreik-heading-${level}`}>
      {children}
    </Tag>
  );
}
