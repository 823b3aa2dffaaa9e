import type { InAppComponent } from '../in-app-component.ts';
import type { ParagraphBlock } from './block.ts';
import { ProseInApp } from './prose-in-app.tsx';

export const ParagraphInApp: InAppComponent<ParagraphBlock> = ({ block, fields }) => <ProseInApp inlines={block.text} fields={fields} />;
