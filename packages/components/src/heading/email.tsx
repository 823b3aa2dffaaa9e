import { Heading } from '@react-email/components';
import type { EmailComponent } from '../email-component.ts';
import { InlinesEmail } from '../inlines/email.tsx';
import type { HeadingBlock } from './block.ts';

const SIZES = { 1: ['28px', '34px'], 2: ['21px', '28px'], 3: ['17px', '26px'] } as const;

export const HeadingEmail: EmailComponent<HeadingBlock> = ({ block, look, fields }) => {
  const [fontSize, lineHeight] = SIZES[block.level];
  return (
    <Heading
      as={`h${block.level}`}
      className="ink"
      style={{ fontFamily: look.fonts.heading, fontSize, lineHeight, color: look.colours.accentInk, margin: block.level === 1 ? '0 0 20px' : '28px 0 8px' }}
    >
      <InlinesEmail inlines={block.text} look={look} fields={fields} />
    </Heading>
  );
};
