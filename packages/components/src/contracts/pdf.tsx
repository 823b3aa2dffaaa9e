import { Text, View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import { share, sideBySide } from '../side-by-side.ts';
import type { ContractsBlock } from './block.ts';

export const ContractsPdf: PdfComponent<ContractsBlock> = ({ block, look, fields }) => (
  <View style={sideBySide(look, { gap: 14, marginBottom: look.size.gap })}>
    {block.contracts.map((contract, index) => (
      <View key={index} style={share(look, 1)}>
        <InlinesPdf tag={{ role: 'H4' }} inlines={contract.title} look={look} fields={fields} style={{ fontWeight: 700, marginBottom: 2 }} />
        {/* Letters of any alphabet: PDF knows no other word for a list that is counted with them. */}
        <View tag={{ role: 'L', numbering: 'LowerAlpha' }}>
          {contract.actions.map((action, at) => (
            <View key={at} tag={{ role: 'LI' }} style={{ flexDirection: 'row', marginBottom: 1.5 }}>
              <Text
                tag={{ role: 'Lbl' }}
                style={{
                  fontFamily: look.fonts.text,
                  fontWeight: 700,
                  fontSize: look.size.text,
                  lineHeight: 1.28,
                  width: look.size.text * 1.25,
                  color: look.colours.accent,
                }}
              >
                {look.alphabet[at]}
              </Text>
              <InlinesPdf tag={{ role: 'LBody' }} inlines={action} look={look} fields={fields} style={{ flex: 1, lineHeight: 1.28 }} />
            </View>
          ))}
        </View>
        <InlinesPdf inlines={contract.wayOut} look={look} fields={fields} style={{ lineHeight: 1.28, marginTop: 1 }} />
      </View>
    ))}
  </View>
);
