import { contactBlock, dataUseBlock, type InAppOutline, type Outline } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { tip } from './tip.ts';

/** Where the books are kept, the tip stands beside the work that it is about. */
export const inApp: Outline<YearData, InAppOutline> = (compose) => ({
  title: compose.fixed('title'),
  blocks: [
    { kind: 'paragraph', text: compose.text('welcome') },
    ...tip(compose),
    { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') },
    contactBlock(compose),
    dataUseBlock(compose),
  ],
});
