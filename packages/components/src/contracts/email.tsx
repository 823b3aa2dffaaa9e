import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ItemsEmail } from '../list/items-email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { ContractsBlock } from './block.ts';

export const ContractsEmail: EmailComponent<ContractsBlock> = ({ block, look, fields, renderBlocks }) => (
  <>
    {block.contracts.map((contract, index) => (
      <div key={index}>
        <HeadingEmail block={{ kind: 'heading', level: 3, text: contract.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
        <ItemsEmail ordered items={contract.actions} look={look} fields={fields} />
        <ProseEmail inlines={contract.wayOut} look={look} fields={fields} />
      </div>
    ))}
  </>
);
