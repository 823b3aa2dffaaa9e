import type { Fields, Inlines } from '@aanreik/message';
import { atStart, EMAIL_TEXT, type EmailLook } from '../email-component.ts';
import { InlinesEmail } from '../inlines/email.tsx';

interface Props {
  readonly items: readonly Inlines[];
  readonly look: EmailLook;
  readonly fields: Fields;
  readonly ordered?: boolean;
}

/** A real list, so that a screen reader says how many items there are. */
export function ItemsEmail({ items, look, fields, ordered = false }: Props) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag
      className="text"
      style={{ ...EMAIL_TEXT, fontFamily: look.fonts.text, color: look.colours.text, margin: '0 0 16px', padding: '0', ...atStart(look, 'padding', '24px') }}
    >
      {items.map((item, index) => (
        <li key={index} style={{ marginBottom: '6px' }}>
          <InlinesEmail inlines={item} look={look} fields={fields} />
        </li>
      ))}
    </Tag>
  );
}
