import type { Fields } from '@aanreik/message';
import { Fragment, type ReactElement } from 'react';
import { ActionInApp } from './action/in-app.tsx';
import type { Block, InAppBlock, InAppBlockKind, InAppBlockOf } from './block.ts';
import { ContactInApp } from './contact/in-app.tsx';
import { DataUseInApp } from './data-use/in-app.tsx';
import { HeadingInApp } from './heading/in-app.tsx';
import type { InAppComponent, InAppLook } from './in-app-component.ts';
import { ListInApp } from './list/in-app.tsx';
import { NoteInApp } from './note/in-app.tsx';
import { ParagraphInApp } from './paragraph/in-app.tsx';
import { SignOffInApp } from './sign-off/in-app.tsx';
import { SuggestionsInApp } from './suggestions/in-app.tsx';

export { HeadingTag } from './heading/tag-in-app.tsx';
export type { HeadingLevel, InAppLook } from './in-app-component.ts';

const components: { readonly [K in InAppBlockKind]: InAppComponent<InAppBlockOf<K>> } = {
  action: ActionInApp,
  contact: ContactInApp,
  'data-use': DataUseInApp,
  heading: HeadingInApp,
  list: ListInApp,
  note: NoteInApp,
  paragraph: ParagraphInApp,
  'sign-off': SignOffInApp,
  suggestions: SuggestionsInApp,
};

/** Whether a block can stand in an app. A heading of level 1 cannot: that is the title, which the message has apart. */
export function isInAppBlock(block: Block): block is InAppBlock {
  return block.kind in components && !(block.kind === 'heading' && block.level === 1);
}

interface Props {
  readonly blocks: readonly InAppBlock[];
  readonly look: InAppLook;
  readonly fields: Fields;
}

/** Blocks inside someone else's screen, in their order. */
export function InAppBlocks({ blocks, look, fields }: Props): ReactElement {
  const render = <K extends InAppBlockKind>(block: InAppBlockOf<K>, index: number) => {
    const Component = components[block.kind as K] as InAppComponent<InAppBlockOf<K>>;
    return <Fragment key={index}>{Component({ block, look, fields })}</Fragment>;
  };
  return <>{blocks.map(render)}</>;
}
