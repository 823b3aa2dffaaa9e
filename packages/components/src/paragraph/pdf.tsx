import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { ParagraphBlock } from './block.ts';

/** Longest line, in sizes of type: about 75 letters, beyond which the eye loses the next line. */
const MEASURE = 33;

export const ParagraphPdf: PdfComponent<ParagraphBlock> = ({ block, look, fields }) => (
  <InlinesPdf inlines={block.text} look={look} fields={fields} style={{ marginBottom: look.size.gap, maxWidth: look.size.text * MEASURE }} />
);
