import { Fragment } from 'react';
import type { BlockOf } from '../block.ts';
import type { EmailComponent } from '../email-component.ts';

/** Below each other: most email is read on a phone. */
export const ColumnsEmail: EmailComponent<BlockOf<'columns'>> = ({ block, renderBlocks }) => (
  <>
    {block.columns.map(({ blocks }, index) => (
      <Fragment key={index}>{renderBlocks(blocks)}</Fragment>
    ))}
  </>
);
