import { Section } from '@react-email/components';
import type { EmailComponent } from '../email-component.ts';
import { InlinesEmail } from '../inlines/email.tsx';
import type { ActionBlock } from './block.ts';
import { ButtonEmail } from './button-email.tsx';

export const ActionEmail: EmailComponent<ActionBlock> = ({ block, look, fields }) => (
  <Section style={{ margin: '8px 0 28px' }}>
    <ButtonEmail href={block.href} look={look}>
      <InlinesEmail inlines={block.label} look={look} fields={fields} />
    </ButtonEmail>
  </Section>
);
