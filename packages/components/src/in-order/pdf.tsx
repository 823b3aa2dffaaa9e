import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { CheckIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { LINE_HEIGHT, type PdfComponent } from '../pdf-component.ts';
import type { InOrderBlock } from './block.ts';

export const InOrderPdf: PdfComponent<InOrderBlock> = ({ block, look, fields }) => {
  const icon = look.size.text * 1.05;
  return (
    <View
      tag={{ role: 'Sect' }}
      wrap={false}
      style={{
        backgroundColor: look.colours.accentPanel,
        borderTopWidth: 3,
        borderTopColor: look.colours.accent,
        paddingHorizontal: 11,
        paddingVertical: 8,
        marginBottom: look.size.gap * 1.4,
      }}
    >
      <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap * 0.6 }} />
      <View tag={{ role: 'L' }}>
        {block.items.map((item, index) => (
          <View key={index} tag={{ role: 'LI' }} style={{ flexDirection: 'row', marginBottom: 2 }}>
            <View style={{ width: icon, marginRight: look.size.text * 0.5, marginTop: (look.size.text * LINE_HEIGHT - icon) / 2 }}>
              <CheckIcon colour={look.colours.accent} size={icon} />
            </View>
            <View tag={{ role: 'LBody' }} style={{ flex: 1 }}>
              <InlinesPdf inlines={item} look={look} fields={fields} />
            </View>
          </View>
        ))}
      </View>
    </View>
  );
};
