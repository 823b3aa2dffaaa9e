import { Text, View } from '@react-pdf/renderer';
import { LINE_HEIGHT, type PdfComponent } from '../pdf-component.ts';
import type { SignOffBlock } from './block.ts';

export const SignOffPdf: PdfComponent<SignOffBlock> = ({ block, look }) => {
  const text = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text } as const;
  return (
    <View tag={{ role: 'Sect' }} wrap={false} style={{ marginBottom: look.size.gap }}>
      <Text tag={{ role: 'P' }} style={{ ...text, marginBottom: look.size.gap }}>
        {block.closing}
      </Text>
      <Text tag={{ role: 'P' }} style={{ ...text, fontWeight: 700 }}>
        {block.name}
      </Text>
      <Text tag={{ role: 'P' }} style={text}>
        {block.role}, {block.organisation}
      </Text>
    </View>
  );
};
