import { Fragment } from 'react';
import type { EmailComponent } from '../email-component.ts';
import type { ColumnsBlock } from './block.ts';

/** Below each other: most email is read on a phone. */
export const ColumnsEmail: EmailComponent<ColumnsBlock> = ({ block, renderBlocks }) => (
  <>
    {block.columns.map(({ blocks }, index) => (
      <Fragment key={index}>{renderBlocks(blocks)}</Fragment>
    ))}
  </>
);
