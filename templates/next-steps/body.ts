import type { Block } from '@aanreik/components';
import { type Composer, contactBlock, dataUseBlock, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';
import { together } from './together.ts';

/**
 * Why this reader gets it and the ways to go on; the steps to work with; what becomes of data, and where to ask. For
 * who wants to know first what is known, all about data comes before the steps. Who wrote it comes last, and on no page
 * alone.
 */
export function body(composer: Composer<ArrearsData>): readonly Block[] {
  const { prefers } = composer;
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  const start: readonly Block[] = [{ kind: 'heading', level: 1, text: composer.text('title') }, ...opening(composer), freedom];
  const data = dataUseBlock(composer);
  const signOff = signOffBlock(composer);
  if (prefers.contact === 'first') return [...start, ...steps(composer), data, signOff];
  const contact = contactBlock(composer);
  if (prefers.opening === 'data-use') return [...start, data, ...steps(composer), together([contact, signOff])];
  return [...start, ...steps(composer), data, together([contact, signOff])];
}
