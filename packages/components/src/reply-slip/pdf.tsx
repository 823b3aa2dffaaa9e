import { Text, View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { ScissorsIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { BulletPdf } from '../list/bullet-pdf.tsx';
import { LINE_HEIGHT, type PdfComponent, type PdfLook } from '../pdf-component.ts';
import { QrPdf } from '../qr/pdf.tsx';
import { share, sideBySide } from '../side-by-side.ts';
import type { ReplySlipBlock } from './block.ts';

/** Width and height of the QR code in points: 22 mm. */
const QR = 62;

/** Height of a line to write on, in points: about 10 mm; 8 mm where large type needs the room. */
const WRITING = 29;
const WRITING_BESIDE_LARGE_TYPE = 23;
const LARGE_TYPE = 13;

/** At the foot of the page, so that what is cut off leaves the letter whole. The code stands low in its row: there no envelope has a fold. */
export const ReplySlipPdf: PdfComponent<ReplySlipBlock> = ({ block, look, fields }) => {
  const writing = look.size.text >= LARGE_TYPE ? WRITING_BESIDE_LARGE_TYPE : WRITING;
  return (
    <View tag={{ role: 'Sect' }} wrap={false} style={{ marginTop: 'auto', marginBottom: look.stacked ? look.aboveCodes : 0 }}>
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
        <View style={{ ...share(look, 15), flexDirection: 'row', gap: 10 }}>
          <View
            style={{
              alignSelf: look.stacked ? 'flex-start' : 'flex-end',
              backgroundColor: '#ffffff',
              padding: 4,
              width: QR + 8,
              height: QR + 8,
            }}
          >
            <QrPdf content={block.qr.href} size={QR} alt={block.qr.alt} />
          </View>
          <View style={{ flex: 1 }}>
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
      </View>
      <View style={{ marginTop: 4, marginBottom: 5 }}>
        <InlinesPdf inlines={block.hint} look={look} fields={fields} />
        {block.lines.map(({ id, label }) => (
          <View
            key={id}
            style={{
              flexDirection: look.stacked ? 'column' : 'row',
              alignItems: look.stacked ? 'flex-start' : 'flex-end',
              minHeight: writing,
              marginBottom: look.stacked ? writing : 0,
            }}
          >
            <Text tag={{ role: 'P' }} style={{ ...textStyle(look), marginRight: 6 }}>
              {label}
            </Text>
            <View
              style={{
                ...(look.stacked ? { width: '100%', height: writing } : { flex: 1 }),
                borderBottomWidth: 0.75,
                borderBottomColor: look.colours.muted,
                marginBottom: 3,
              }}
            />
          </View>
        ))}
      </View>
      <Text tag={{ role: 'P' }} style={textStyle(look)}>
        {block.send.label} <Text style={{ fontWeight: 700 }}>{block.send.address}</Text>
      </Text>
    </View>
  );
};

function Box({ name, label, look }: { readonly name: string; readonly label: string; readonly look: PdfLook }) {
  const size = look.size.text * 1.05;
  return (
    <View
      tag={{ role: 'Form', name, label }}
      style={{ width: size, height: size, borderWidth: 1, borderColor: look.colours.accentInk, borderRadius: 2, marginRight: 8, backgroundColor: '#ffffff' }}
    />
  );
}

function textStyle(look: PdfLook) {
  return { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text } as const;
}
