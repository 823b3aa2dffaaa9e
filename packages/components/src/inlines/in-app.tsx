import { type Fields, fieldValue, type Inline, type Inlines } from '@aanreik/message';
import { Fragment, type ReactNode } from 'react';
import { LinkInApp } from './link-in-app.tsx';

interface Props {
  readonly inlines: Inlines;
  readonly fields: Fields;
}

/** Running text inside someone else's screen. React escapes each text and each field. */
export function InlinesInApp({ inlines, fields }: Props) {
  return (
    <>
      {inlines.map((inline, index) => (
        <Fragment key={index}>{renderInline(inline, fields)}</Fragment>
      ))}
    </>
  );
}

function renderInline(inline: Inline, fields: Fields): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'field':
      return fieldValue(fields, inline.name);
    case 'strong':
      return (
        <strong>
          <InlinesInApp inlines={inline.children} fields={fields} />
        </strong>
      );
    case 'foreign':
      return (
        <span lang={inline.language}>
          <InlinesInApp inlines={inline.children} fields={fields} />
        </span>
      );
    case 'link':
      return (
        <LinkInApp href={inline.href} className="aanreik-link">
          <InlinesInApp inlines={inline.children} fields={fields} />
        </LinkInApp>
      );
  }
}
