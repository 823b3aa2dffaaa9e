import { Text, View } from '@react-pdf/renderer';
import { titleStyle } from '../heading/title-pdf.tsx';
import { ClockIcon, PhoneIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { StepBlock } from './block.ts';

/** A step is one thing to do: it stays on one page. */
export const StepPdf: PdfComponent<StepBlock> = ({ block, look, fields, renderBlocks }) => {
  const disc = look.size.heading2 * 1.4;
  return (
    <View
      tag={{ role: 'Sect' }}
      wrap={false}
      style={{ marginBottom: look.size.gap * 1.1, borderTopWidth: 0.75, borderTopColor: look.colours.accentLine, paddingTop: look.size.gap * 0.8 }}
    >
      <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: look.size.gap * 0.5 }}>
        <View tag={{ role: 'H3' }} style={{ flex: 1, flexDirection: 'row', alignItems: 'center' }}>
          <View
            style={{
              width: disc,
              height: disc,
              borderRadius: disc / 2,
              backgroundColor: look.colours.accent,
              marginRight: 7,
              alignItems: 'center',
              justifyContent: 'center',
            }}
          >
            <Text style={{ fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2, lineHeight: 1, color: look.colours.onAccent }}>
              {String(block.number)}
            </Text>
          </View>
          <InlinesPdf tag="none" inlines={block.title} look={look} fields={fields} style={{ ...titleStyle(look), flex: 1 }} />
        </View>
        <View style={{ flexDirection: 'row', alignItems: 'center', gap: 4, paddingLeft: 8 }}>
          <ClockIcon colour={look.colours.accent} size={look.size.text} />
          <Text tag={{ role: 'P' }} style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, color: look.colours.accent }}>
            {block.time}
          </Text>
        </View>
      </View>
      {renderBlocks(block.body)}
      <View style={{ flexDirection: 'row', alignItems: 'flex-start', gap: 5 }}>
        <View style={{ paddingTop: 2.5 }}>
          <PhoneIcon colour={look.colours.accent} size={look.size.text * 0.85} />
        </View>
        <InlinesPdf inlines={block.help} look={look} fields={fields} style={{ flex: 1, color: look.colours.accentInk }} />
      </View>
    </View>
  );
};
