import { Text, View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { LINE_HEIGHT, type PdfComponent } from '../pdf-component.ts';
import type { TimelineBlock } from './block.ts';

/** Dates hang on a line with a dot each; the line is decoration, the order is the list's. */
export const TimelinePdf: PdfComponent<TimelineBlock> = ({ block, look, fields }) => {
  const dot = look.size.text * 0.7;
  const line = look.size.text * LINE_HEIGHT;
  return (
    <View tag={{ role: 'L' }} style={{ marginBottom: look.size.gap * 1.2 }}>
      {block.items.map((item, index) => (
        <View key={index} tag={{ role: 'LI' }} wrap={false} style={{ flexDirection: 'row' }}>
          <View style={{ width: dot, marginRight: look.size.text * 0.7, alignItems: 'center' }}>
            <View style={{ width: dot, height: dot, borderRadius: dot / 2, backgroundColor: look.colours.accent, marginTop: (line - dot) / 2 }} />
            {index === block.items.length - 1 ? null : <View style={{ width: 1.5, flexGrow: 1, backgroundColor: look.colours.accentLine, marginTop: 1 }} />}
          </View>
          <View tag={{ role: 'LBody' }} style={{ flex: 1, paddingBottom: look.size.gap * 0.7, ...(look.stacked ? {} : { flexDirection: 'row' }) }}>
            <Text
              tag={{ role: 'P' }}
              style={{
                fontFamily: look.fonts.text,
                fontSize: look.size.text,
                fontWeight: 700,
                lineHeight: LINE_HEIGHT,
                color: look.colours.accentInk,
                ...(look.stacked ? {} : { width: look.size.text * 11 }),
              }}
            >
              {item.date}
            </Text>
            <InlinesPdf inlines={item.text} look={look} fields={fields} {...(look.stacked ? {} : { style: { flex: 1 } })} />
          </View>
        </View>
      ))}
    </View>
  );
};
