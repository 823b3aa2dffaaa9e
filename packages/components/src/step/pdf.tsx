import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '../block.ts';
import { stacked } from '../columns/stacked.ts';
import { titleStyle } from '../heading/title-pdf.tsx';
import { ClockIcon, PhoneIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent, PdfProps } from '../pdf-component.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Tag } from '../tag/pdf.ts';

/**
 * A step is one thing to do: it stays on one page. In large print, where a page holds less, its title stays with what
 * comes first.
 */
export const StepPdf: PdfComponent<BlockOf<'step'>> = (props) => {
  const { block, look, renderBlocks } = props;
  const tag: Tag = { role: 'Sect' };
  const rule = { borderTopWidth: 0.75, borderTopColor: look.colours.accentLine, paddingTop: look.size.gap * 0.8 } as const;
  if (!look.stacked) {
    return (
      <View tag={tag} wrap={false} style={{ marginBottom: look.size.gap * 1.1, ...rule }}>
        <StepTitle {...props} />
        {renderBlocks(block.body)}
        <StepHelp {...props} />
      </View>
    );
  }
  const [first, ...rest] = stacked(block.body);
  return (
    <>
      <View tag={tag} wrap={false} style={rule}>
        <StepTitle {...props} />
        {first === undefined ? null : renderBlocks([first])}
      </View>
      {rest.map((inner, index) => (
        <View key={index} tag={tag} wrap={false}>
          {renderBlocks([inner])}
        </View>
      ))}
      <View tag={tag} wrap={false} style={{ marginBottom: look.size.gap * 1.1 }}>
        <StepHelp {...props} />
      </View>
    </>
  );
};

function StepTitle({ block, look, fields }: PdfProps<BlockOf<'step'>>) {
  const disc = look.size.heading2 * 1.4;
  return (
    <View style={{ ...sideBySide(look, { gap: 4, marginBottom: look.size.gap * 0.5 }), alignItems: look.stacked ? 'stretch' : 'center' }}>
      <View tag={{ role: 'H3' }} style={{ ...(look.stacked ? {} : { flex: 1 }), flexDirection: 'row', alignItems: 'center' }}>
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
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 4, paddingLeft: look.stacked ? 0 : 4 }}>
        <ClockIcon colour={look.colours.accent} size={look.size.text} />
        <Text tag={{ role: 'P' }} style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, color: look.colours.accent }}>
          {block.time}
        </Text>
      </View>
    </View>
  );
}

function StepHelp({ block, look, fields }: PdfProps<BlockOf<'step'>>) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', gap: 5 }}>
      <View style={{ paddingTop: 2.5 }}>
        <PhoneIcon colour={look.colours.accent} size={look.size.text * 0.85} />
      </View>
      <InlinesPdf inlines={block.help} look={look} fields={fields} style={{ flex: 1, color: look.colours.accentInk }} />
    </View>
  );
}
