import type { Block, BlockOf } from '@aanreik/components';
import { type Composer, contactBlock, dataUseBlock, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening, routes } from './opening.ts';
import { steps } from './steps.ts';
import { together } from './together.ts';

/**
 * Why this reader gets it, the ways to go on and whom to ask; the steps to work with; what becomes of data. Who wants to
 * know first what is known has all about data before there is anything to choose. Who starts online is helped online
 * first, and has the panel with people behind the steps. Who wrote it comes last, and on no page alone.
 */
export function body(composer: Composer<ArrearsData>): readonly Block[] {
  const title: Block = { kind: 'heading', level: 1, text: composer.text('title') };
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  const start: readonly Block[] = [title, ...opening(composer)];
  const data = dataUseBlock(composer);
  const signOff = signOffBlock(composer);
  switch (composer.prefers.opening) {
    case 'fastest-route':
      return [...start, freedom, ...steps(composer), contactBlock(composer), data, signOff];
    case 'person':
      return [...start, freedom, ...steps(composer), data, signOff];
    case 'choice':
      return [...start, routes(composer), freedom, contactBlock(composer), ...steps(composer), data, signOff];
    case 'data-use':
      return [...start, data, routes(composer), freedom, contactBlock(composer), ...endingWith(signOff, steps(composer))];
  }
}

/** Blocks with one behind them that is on the page of the last of them. */
function endingWith(end: BlockOf<'sign-off'>, blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'step' ? [...blocks.slice(0, -1), together([last, end])] : [...blocks, end];
}
