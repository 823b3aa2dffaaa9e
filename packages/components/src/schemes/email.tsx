import type { EmailComponent } from '../email-component.ts';
import { ItemsEmail } from '../list/items-email.tsx';
import type { SchemesBlock } from './block.ts';

export const SchemesEmail: EmailComponent<SchemesBlock> = ({ block, look, fields }) => (
  <ItemsEmail
    items={block.schemes.map((scheme) => [{ kind: 'strong', children: scheme.name }, { kind: 'text', text: ': ' }, ...scheme.text])}
    look={look}
    fields={fields}
  />
);
