import type { EmailComponent } from '../email-component.ts';
import type { ParagraphBlock } from './block.ts';
import { ProseEmail } from './prose-email.tsx';

export const ParagraphEmail: EmailComponent<ParagraphBlock> = ({ block, look, fields }) => <ProseEmail inlines={block.text} look={look} fields={fields} />;
