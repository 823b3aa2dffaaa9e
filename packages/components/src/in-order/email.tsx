import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ItemsEmail } from '../list/items-email.tsx';
import type { InOrderBlock } from './block.ts';

export const InOrderEmail: EmailComponent<InOrderBlock> = ({ block, look, fields, renderBlocks }) => (
  <BoxEmail
    className="panel rule"
    style={{ backgroundColor: look.colours.accentPanel, borderLeft: `4px solid ${look.colours.accent}`, padding: '4px 20px 2px' }}
    margin="20px 0"
  >
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    <ItemsEmail items={block.items} look={look} fields={fields} />
  </BoxEmail>
);
