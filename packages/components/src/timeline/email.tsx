import type { EmailComponent } from '../email-component.ts';
import { ItemsEmail } from '../list/items-email.tsx';
import type { TimelineBlock } from './block.ts';

export const TimelineEmail: EmailComponent<TimelineBlock> = ({ block, look, fields }) => (
  <ItemsEmail
    ordered
    items={block.items.map(({ date, text }) => [{ kind: 'strong', children: [{ kind: 'text', text: date }] }, { kind: 'text', text: ': ' }, ...text])}
    look={look}
    fields={fields}
  />
);
