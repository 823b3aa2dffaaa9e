import { View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { HeadingBlock } from './block.ts';

export const HeadingPdf: PdfComponent<HeadingBlock> = ({ block, look, fields }) => {
  const size = { 1: look.size.heading1, 2: look.size.heading2, 3: look.size.heading3 }[block.level];
  const style = { fontFamily: look.fonts.heading, fontWeight: 700, fontSize: size, lineHeight: 1.2, color: look.colours.accentInk } as const;
  return (
    <View
      break={block.startsPage === true}
      style={{ marginBottom: look.size.gap * (block.level === 1 ? 1 : 0.5), marginTop: block.level === 1 ? 0 : look.size.gap }}
    >
      <InlinesPdf tag={{ role: `H${block.level}` }} inlines={block.text} look={look} fields={fields} style={style} />
    </View>
  );
};
