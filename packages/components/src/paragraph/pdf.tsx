import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { ParagraphBlock } from './block.ts';

export const ParagraphPdf: PdfComponent<ParagraphBlock> = ({ block, look, fields }) => (
  <InlinesPdf inlines={block.text} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />
);
