import { View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { StoryBlock } from './block.ts';

export const StoryPdf: PdfComponent<StoryBlock> = ({ block, look, fields }) => (
  <View tag={{ role: 'Sect' }} wrap={false} style={{ backgroundColor: look.colours.panel, padding: 10, marginBottom: look.size.gap * 1.4 }}>
    <InlinesPdf inlines={block.title} look={look} fields={fields} style={{ fontWeight: 700, color: look.colours.accentInk, marginBottom: 2 }} />
    <InlinesPdf inlines={block.text} look={look} fields={fields} />
  </View>
);
