import { contactBlock, dataUseBlock, type InAppOutline, type Outline } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { freedom, tip } from './tip.ts';

/** Where the books are kept, the tip is beside the work that it is about. */
export const inApp: Outline<YearData, InAppOutline> = (composer) => ({
  title: composer.fixed('title'),
  blocks: [{ kind: 'paragraph', text: composer.text('inApp.welcome') }, ...tip(composer), freedom(composer), contactBlock(composer), dataUseBlock(composer)],
});
