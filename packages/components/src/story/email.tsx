import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { StoryBlock } from './block.ts';

export const StoryEmail: EmailComponent<StoryBlock> = ({ block, look, fields }) => (
  <BoxEmail className="panel" style={{ backgroundColor: look.colours.panel, padding: '18px 20px' }} margin="8px 0 24px">
    <ProseEmail inlines={[{ kind: 'strong', children: block.title }]} look={look} fields={fields} style={{ margin: '0 0 4px' }} />
    <ProseEmail inlines={block.text} look={look} fields={fields} style={{ margin: '0' }} />
  </BoxEmail>
);
