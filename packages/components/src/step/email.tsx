import type { BlockOf } from '../block.ts';
import { BoxEmail } from '../box/email.tsx';
import { atStart, type EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';

export const StepEmail: EmailComponent<BlockOf<'step'>> = ({ block, look, fields, renderBlocks }) => (
  <BoxEmail className="line" style={{ borderTop: `2px solid ${look.colours.accentLine}` }} margin="20px 0 0">
    <HeadingEmail
      block={{ kind: 'heading', level: 2, text: [{ kind: 'text', text: `${block.number}. ` }, ...block.title] }}
      look={look}
      fields={fields}
      renderBlocks={renderBlocks}
    />
    <ProseEmail
      inlines={[{ kind: 'strong', children: [{ kind: 'text', text: block.time }] }]}
      look={{ ...look, colours: { ...look.colours, text: look.colours.muted } }}
      fields={fields}
      style={{ margin: '0 0 12px' }}
    />
    {renderBlocks(block.body)}
    <BoxEmail
      className="rule"
      style={{ ...atStart(look, 'border', `4px solid ${look.colours.accentLine}`), ...atStart(look, 'padding', '14px') }}
      margin="0 0 24px"
    >
      <ProseEmail inlines={block.help} look={look} fields={fields} style={{ margin: '0' }} />
    </BoxEmail>
  </BoxEmail>
);
