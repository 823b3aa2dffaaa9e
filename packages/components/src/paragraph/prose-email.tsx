import type { Fields, Inlines } from '@aanreik/message';
import { Text } from '@react-email/components';
import type { CSSProperties } from 'react';
import { EMAIL_TEXT, type EmailLook } from '../email-component.ts';
import { InlinesEmail } from '../inlines/email.tsx';

interface Props {
  readonly inlines: Inlines;
  readonly look: EmailLook;
  readonly fields: Fields;
  readonly style?: CSSProperties;
}

/** A paragraph as every block sets it. */
export function ProseEmail({ inlines, look, fields, style }: Props) {
  return (
    <Text className="text" style={{ ...EMAIL_TEXT, fontFamily: look.fonts.text, color: look.colours.text, margin: '0 0 16px', ...style }}>
      <InlinesEmail inlines={inlines} look={look} fields={fields} />
    </Text>
  );
}
