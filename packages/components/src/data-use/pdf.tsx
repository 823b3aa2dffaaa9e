import { Text, View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { DataUseBlock } from './block.ts';

/** Questions and answers in two columns, read down the left one first. */
export const DataUsePdf: PdfComponent<DataUseBlock> = ({ block, look, fields }) => {
  const half = Math.ceil(block.items.length / 2);
  return (
    <View wrap={false} style={{ borderWidth: 0.75, borderColor: look.colours.line, padding: 10, marginBottom: look.size.gap * 1.4 }}>
      <InlinesPdf inlines={block.title} look={look} fields={fields} style={{ fontFamily: look.fonts.heading, fontWeight: 700, color: look.colours.accentInk, marginBottom: look.size.gap * 0.6 }} />
      <View style={{ flexDirection: 'row', gap: 14 }}>
        {[block.items.slice(0, half), block.items.slice(half)].map((items, column) => (
          <View key={column} style={{ flex: 1 }}>
            {items.map((item) => (
              <View key={item.question} style={{ marginBottom: look.size.gap * 0.6 }}>
                <Text style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, lineHeight: 1.25, color: look.colours.text }}>{item.question}</Text>
                <InlinesPdf inlines={item.answer} look={look} fields={fields} style={{ lineHeight: 1.25 }} />
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
};
