import { View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { NoteBlock } from './block.ts';

export const NotePdf: PdfComponent<NoteBlock> = ({ block, look, fields }) => (
  <View
    tag={{ role: 'Sect' }}
    wrap={false}
    style={{ borderLeftWidth: 3, borderLeftColor: look.colours.accent, paddingLeft: 9, marginBottom: look.size.gap * 1.4 }}
  >
    <InlinesPdf inlines={block.title} look={look} fields={fields} style={{ fontWeight: 700 }} />
    <InlinesPdf inlines={block.text} look={look} fields={fields} />
  </View>
);
