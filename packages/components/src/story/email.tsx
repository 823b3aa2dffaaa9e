import { Section } from '@react-email/components';
import type { EmailComponent } from '../email-component.ts';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { StoryBlock } from './block.ts';

export const StoryEmail: EmailComponent<StoryBlock> = ({ block, look, fields }) => (
  <Section className="panel" style={{ backgroundColor: look.colours.panel, padding: '18px 20px', margin: '24px 0' }}>
    <ProseEmail inlines={[{ kind: 'strong', children: block.title }]} look={look} fields={fields} style={{ margin: '0 0 4px' }} />
    <ProseEmail inlines={block.text} look={look} fields={fields} style={{ margin: '0' }} />
  </Section>
);
