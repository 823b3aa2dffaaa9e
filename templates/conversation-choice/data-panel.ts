import type { BlockOf } from '@aanreik/components';
import { type Composer, dataUseBlock } from '@aanreik/compose';
import type { FormData } from './form.ts';

/** What becomes of data; of an answer too, as that is collected from the reader (AVG article 13). */
export function dataPanel(composer: Composer<FormData>): BlockOf<'data-use'> {
  return dataUseBlock(composer, ['dataUse.answers']);
}
