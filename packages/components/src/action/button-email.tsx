import type { Href } from '@aanreik/message';
import { Button } from '@react-email/components';
import type { ReactNode } from 'react';
import type { EmailLook } from '../email-component.ts';

interface Props {
  readonly href: Href;
  readonly look: EmailLook;
  readonly children: ReactNode;
}

/** A button that is a link, at least 48 px high so that a thumb finds it. */
export function ButtonEmail({ href, look, children }: Props) {
  return (
    <Button
      href={href}
      target={undefined}
      className="button"
      style={{
        backgroundColor: look.colours.accent,
        color: look.colours.onAccent,
        fontFamily: look.fonts.text,
        fontSize: '17px',
        lineHeight: '22px',
        fontWeight: 700,
        borderRadius: '6px',
        padding: '13px 20px',
        textDecoration: 'none',
      }}
    >
      {children}
    </Button>
  );
}
