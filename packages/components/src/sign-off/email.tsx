import { Text } from '@react-email/components';
import { EMAIL_TEXT, type EmailComponent } from '../email-component.ts';
import type { SignOffBlock } from './block.ts';

export const SignOffEmail: EmailComponent<SignOffBlock> = ({ block, look }) => (
  <Text className="text" style={{ ...EMAIL_TEXT, fontFamily: look.fonts.text, color: look.colours.text, margin: '24px 0 16px' }}>
    {block.closing}
    <br />
    <br />
    <strong>{block.name}</strong>
    <br />
    {block.role}
    <br />
    {block.organisation}
  </Text>
);
