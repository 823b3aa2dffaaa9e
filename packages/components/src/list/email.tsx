import type { EmailComponent } from '../email-component.ts';
import type { ListBlock } from './block.ts';
import { ItemsEmail } from './items-email.tsx';

export const ListEmail: EmailComponent<ListBlock> = ({ block, look, fields }) => <ItemsEmail items={block.items} look={look} fields={fields} />;
