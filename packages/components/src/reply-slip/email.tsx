import { text } from '@aanreik/message';
import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ItemsEmail } from '../list/items-email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { ReplySlipBlock } from './block.ts';

/** On a screen there is nothing to write on: what can be chosen, what can be said, and where to send it. */
export const ReplySlipEmail: EmailComponent<ReplySlipBlock> = ({ block, look, fields, renderBlocks }) => (
  <BoxEmail className="line" style={{ border: `1px dashed ${look.colours.line}`, padding: '0 20px 6px' }} margin="28px 0">
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    <ProseEmail inlines={block.intro} look={look} fields={fields} style={{ margin: '0 0 8px' }} />
    <ProseEmail inlines={block.code} look={look} fields={fields} style={{ margin: '0 0 8px' }} />
    <ItemsEmail items={[...block.boxes, ...block.reach].map(({ label }) => text(label))} look={look} fields={fields} />
    <ProseEmail inlines={block.hint} look={look} fields={fields} />
    <ItemsEmail items={block.lines.map(({ label }) => text(label))} look={look} fields={fields} />
    <ProseEmail inlines={text(`${block.send.label} ${block.send.address}. ${block.send.postage}`)} look={look} fields={fields} />
  </BoxEmail>
);
