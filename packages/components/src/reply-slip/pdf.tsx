import { Text, View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { ScissorsIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { BulletPdf } from '../list/bullet-pdf.tsx';
import { LINE_HEIGHT, type PdfComponent, type PdfLook } from '../pdf-component.ts';
import { QrPdf } from '../qr/pdf.tsx';
import { share, sideBySide } from '../side-by-side.ts';
import type { ReplySlipBlock, SlipLine } from './block.ts';

/** Width and height of the QR code in points: 22 mm. */
const QR = 62;

/** Height of a line to write on, in points: about 10 mm; 8 mm where large type needs the room. */
const WRITING = 29;
const WRITING_BESIDE_LARGE_TYPE = 23;
const LARGE_TYPE = 13;

/**
 * At the foot of the page, so that what is cut off leaves the letter whole. The QR code stands in its last lines, where no envelope has a fold, whatever the
 * size of type.
 */
export const ReplySlipPdf: PdfComponent<ReplySlipBlock> = ({ block, look, fields }) => {
  const lines = <Lines lines={block.lines} look={look} />;
  return (
    <View tag={{ role: 'Sect' }} wrap={false} style={{ marginTop: 'auto', paddingBottom: look.stacked ? look.size.gap : 0 }}>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 5, marginBottom: 6 }}>
        <ScissorsIcon colour={look.colours.muted} size={11} />
        <Text tag={{ role: 'P' }} style={{ fontFamily: look.fonts.text, fontSize: look.size.small, color: look.colours.muted }}>
          {block.cut}
        </Text>
        <View style={{ flex: 1, borderTopWidth: 0.9, borderTopColor: look.colours.muted, borderTopStyle: 'dashed' }} />
      </View>
      <View style={{ ...sideBySide(look, { gap: 16 }) }}>
        <View style={share(look, 11)}>
          <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: 4 }} />
          <View tag={{ role: 'L' }}>
            {block.boxes.map(({ id, label }) => (
              <View key={id} tag={{ role: 'LI' }} style={{ marginBottom: 3.5 }}>
                <View tag={{ role: 'LBody' }} style={{ flexDirection: 'row', alignItems: 'center' }}>
                  <Box name={id} label={label} look={look} />
                  <Text tag={{ role: 'P' }} style={{ ...textStyle(look), flex: 1 }}>
                    {label}
                  </Text>
                </View>
              </View>
            ))}
          </View>
        </View>
        <View style={share(look, 10)}>
          <InlinesPdf inlines={block.code} look={look} fields={fields} style={{ lineHeight: 1.25, marginBottom: 4 }} />
          <View tag={{ role: 'L' }}>
            {block.ways.map((way, index) => (
              <BulletPdf key={index} look={look}>
                <InlinesPdf inlines={way} look={look} fields={fields} style={{ lineHeight: 1.25 }} />
              </BulletPdf>
            ))}
          </View>
        </View>
      </View>
      <InlinesPdf inlines={block.hint} look={look} fields={fields} style={{ marginTop: 4 }} />
      {look.stacked ? lines : null}
      <View style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 14 }}>
        <View style={{ flex: 1 }}>
          {look.stacked ? null : lines}
          <Text tag={{ role: 'P' }} style={textStyle(look)}>
            {block.send.label} <Text style={{ fontWeight: 700 }}>{block.send.address}</Text>
          </Text>
        </View>
        <View style={{ backgroundColor: '#ffffff', padding: 4, width: QR + 8, height: QR + 8 }}>
          <QrPdf content={block.qr.href} size={QR} alt={block.qr.alt} />
        </View>
      </View>
    </View>
  );
};

/** What may be said beforehand, with room for a pen: behind each label, or in large print below it. */
function Lines({ lines, look }: { readonly lines: readonly SlipLine[]; readonly look: PdfLook }) {
  const height = look.size.text >= LARGE_TYPE ? WRITING_BESIDE_LARGE_TYPE : WRITING;
  return (
    <View style={{ marginBottom: 5 }}>
      {lines.map(({ id, label }) => (
        <View key={id} style={look.stacked ? {} : { flexDirection: 'row', alignItems: 'flex-end', minHeight: height }}>
          <Text tag={{ role: 'P' }} style={{ ...textStyle(look), marginRight: 6 }}>
            {label}
          </Text>
          <View
            tag={{ role: 'Form', field: 'line', label }}
            style={{ ...(look.stacked ? { height } : { flex: 1 }), borderBottomWidth: 0.75, borderBottomColor: look.colours.muted, marginBottom: 3 }}
          />
        </View>
      ))}
    </View>
  );
}

function Box({ name, label, look }: { readonly name: string; readonly label: string; readonly look: PdfLook }) {
  const size = look.size.text * 1.05;
  return (
    <View
      tag={{ role: 'Form', field: 'tick-box', name, label }}
      style={{ width: size, height: size, borderWidth: 1, borderColor: look.colours.accentInk, borderRadius: 2, marginRight: 8, backgroundColor: '#ffffff' }}
    />
  );
}

function textStyle(look: PdfLook) {
  return { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text } as const;
}
