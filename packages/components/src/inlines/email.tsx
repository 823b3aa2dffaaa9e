import { directionOf, type Fields, fieldValue, type Inline, type Inlines } from '@aanreik/message';
import { Link } from '@react-email/components';
import { Fragment, type ReactNode } from 'react';
import type { EmailLook } from '../email-component.ts';

interface Props {
  readonly inlines: Inlines;
  readonly look: EmailLook;
  readonly fields: Fields;
}

/** Running text in an email. React escapes each text and each field. */
export function InlinesEmail({ inlines, look, fields }: Props) {
  return (
    <>
      {inlines.map((inline, index) => (
        <Fragment key={index}>{renderInline(inline, look, fields)}</Fragment>
      ))}
    </>
  );
}

function renderInline(inline: Inline, look: EmailLook, fields: Fields): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'field':
      return fieldValue(fields, inline.name);
    case 'strong':
      return (
        <strong>
          <InlinesEmail inlines={inline.children} look={look} fields={fields} />
        </strong>
      );
    case 'foreign':
      return (
        <span lang={inline.language} {...(directionOf(inline.language) === look.direction ? {} : { dir: directionOf(inline.language) })}>
          <InlinesEmail inlines={inline.children} look={look} fields={fields} />
        </span>
      );
    case 'link':
      return (
        <Link href={inline.href} target={undefined} className="accent" style={{ color: look.colours.accent, textDecoration: 'underline' }}>
          <InlinesEmail inlines={inline.children} look={look} fields={fields} />
        </Link>
      );
  }
}
