import { text } from '@aanreik/message';
import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { DataUseBlock } from './block.ts';

export const DataUseEmail: EmailComponent<DataUseBlock> = ({ block, look, fields, renderBlocks }) => (
  <BoxEmail className="line" style={{ border: `1px solid ${look.colours.line}`, padding: '0 20px 6px' }} margin="28px 0">
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    {block.items.map((item) => (
      <div key={item.question}>
        <ProseEmail inlines={[{ kind: 'strong', children: text(item.question) }]} look={look} fields={fields} style={{ margin: '0' }} />
        <ProseEmail inlines={item.answer} look={look} fields={fields} style={{ margin: '0 0 12px' }} />
      </div>
    ))}
    <div className="line" style={{ borderTop: `1px solid ${look.colours.line}`, paddingTop: '12px' }}>
      <ProseEmail inlines={[{ kind: 'strong', children: block.objection.title }]} look={look} fields={fields} style={{ margin: '0' }} />
      <ProseEmail inlines={block.objection.text} look={look} fields={fields} style={{ margin: '0 0 12px' }} />
    </div>
  </BoxEmail>
);
