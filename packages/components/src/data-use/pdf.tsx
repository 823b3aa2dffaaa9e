import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import { share, sideBySide } from '../side-by-side.ts';
import type { DataUseBlock } from './block.ts';

/** Questions and answers in two columns, read down the left one first. Each question runs into its answer: a panel of loose lines reads as small print. */
export const DataUsePdf: PdfComponent<DataUseBlock> = ({ block, look, fields }) => {
  const half = look.stacked ? block.items.length : Math.max(1, Math.floor(block.items.length / 2));
  return (
    <View
      tag={{ role: 'Sect' }}
      wrap={false}
      style={{
        borderWidth: 0.75,
        borderColor: look.colours.accentLine,
        borderRadius: 3,
        paddingHorizontal: 10,
        paddingVertical: 6,
        marginBottom: look.size.gap * 1.4,
      }}
    >
      <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap * 0.6 }} />
      <View style={sideBySide(look, { gap: look.stacked ? 0 : 14 })}>
        {[block.items.slice(0, half), block.items.slice(half)].map((items, column) => (
          <View key={column} style={share(look, 1)}>
            {items.map((item) => (
              <InlinesPdf
                key={item.question}
                inlines={[{ kind: 'strong', children: [{ kind: 'text', text: item.question }] }, { kind: 'text', text: ' ' }, ...item.answer]}
                look={look}
                fields={fields}
                style={{ lineHeight: 1.25, marginBottom: look.size.gap * 0.5 }}
              />
            ))}
          </View>
        ))}
      </View>
    </View>
  );
};
