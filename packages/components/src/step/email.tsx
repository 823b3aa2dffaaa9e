import { Section } from '@react-email/components';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { StepBlock } from './block.ts';

export const StepEmail: EmailComponent<StepBlock> = ({ block, look, fields, renderBlocks }) => (
  <Section className="line" style={{ borderTop: `2px solid ${look.colours.accentLine}`, padding: '4px 0 0', margin: '20px 0 0' }}>
    <HeadingEmail
      block={{ kind: 'heading', level: 2, text: [{ kind: 'text', text: `${block.number}. ` }, ...block.title] }}
      look={look}
      fields={fields}
      renderBlocks={renderBlocks}
    />
    <ProseEmail inlines={[{ kind: 'strong', children: [{ kind: 'text', text: block.time }] }]} look={{ ...look, colours: { ...look.colours, text: look.colours.muted } }} fields={fields} style={{ margin: '0 0 12px' }} />
    {renderBlocks(block.body)}
    <Section className="rule" style={{ borderLeft: `4px solid ${look.colours.accentLine}`, paddingLeft: '14px', margin: '0 0 20px' }}>
      <ProseEmail inlines={block.help} look={look} fields={fields} style={{ margin: '0' }} />
    </Section>
  </Section>
);
