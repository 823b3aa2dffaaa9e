import { Text, View } from '@react-pdf/renderer';
import { LINE_HEIGHT, type PdfComponent } from '../pdf-component.ts';
import type { SignOffBlock } from './block.ts';

export const SignOffPdf: PdfComponent<SignOffBlock> = ({ block, look }) => {
  const text = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text } as const;
  return (
    <View wrap={false} style={{ marginBottom: look.size.gap }}>
      <Text style={{ ...text, marginBottom: look.size.gap }}>{block.closing}</Text>
      <Text style={{ ...text, fontWeight: 700 }}>{block.name}</Text>
      <Text style={text}>{block.role}</Text>
      <Text style={text}>{block.organisation}</Text>
    </View>
  );
};
