import type { EmailComponent } from '../email-component.ts';
import { ProseEmail } from './prose-email.tsx';
import type { ParagraphBlock } from './block.ts';

export const ParagraphEmail: EmailComponent<ParagraphBlock> = ({ block, look, fields }) => <ProseEmail inlines={block.text} look={look} fields={fields} />;
