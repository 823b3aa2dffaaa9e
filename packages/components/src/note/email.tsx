import { BoxEmail } from '../box/email.tsx';
import { atStart, type EmailComponent } from '../email-component.ts';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { NoteBlock } from './block.ts';

export const NoteEmail: EmailComponent<NoteBlock> = ({ block, look, fields }) => (
  <BoxEmail
    className="rule"
    style={{ ...atStart(look, 'border', `4px solid ${look.colours.accent}`), padding: '2px 0', ...atStart(look, 'padding', '16px') }}
    margin="24px 0"
  >
    <ProseEmail inlines={[{ kind: 'strong', children: block.title }]} look={look} fields={fields} style={{ margin: '0 0 4px' }} />
    <ProseEmail inlines={block.text} look={look} fields={fields} style={{ margin: '0' }} />
  </BoxEmail>
);
