import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ItemsEmail } from '../list/items-email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { AnswerWaysBlock } from './block.ts';

/** No QR code here: the reader already holds a screen. */
export const AnswerWaysEmail: EmailComponent<AnswerWaysBlock> = ({ block, look, fields, renderBlocks }) => (
  <BoxEmail className="rule" style={{ border: `2px solid ${look.colours.accent}`, padding: '0 20px 6px' }} margin="28px 0">
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    <ProseEmail inlines={block.code} look={look} fields={fields} style={{ margin: '0 0 8px' }} />
    <ItemsEmail items={block.ways} look={look} fields={fields} />
  </BoxEmail>
);
