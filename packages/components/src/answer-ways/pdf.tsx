import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { BulletPdf } from '../list/bullet-pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import { QrPdf } from '../qr/pdf.tsx';
import type { AnswerWaysBlock } from './block.ts';

/** Width and height of the QR code in points: 22 mm. */
const QR = 62;

/** The code is what the reader looks for when phoning, so it is as large as a title. */
export const AnswerWaysPdf: PdfComponent<AnswerWaysBlock> = ({ block, look, fields }) => (
  <View
    tag={{ role: 'Sect' }}
    wrap={false}
    whiteAbove="aboveActions"
    style={{
      flexDirection: 'row',
      alignItems: 'flex-end',
      gap: 12,
      borderWidth: 1.5,
      borderColor: look.colours.accent,
      borderRadius: 6,
      paddingHorizontal: 11,
      paddingVertical: 7,
      marginTop: look.aboveActions,
      marginBottom: look.size.gap * 1.4,
    }}
  >
    <View style={{ flex: 1 }}>
      <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: 2 }} />
      <InlinesPdf inlines={block.code} look={look} fields={fields} style={{ fontSize: look.size.heading2, lineHeight: 1.25, marginBottom: 3 }} />
      <View tag={{ role: 'L' }}>
        {block.ways.map((way, index) => (
          <BulletPdf key={index} look={look}>
            <InlinesPdf inlines={way} look={look} fields={fields} style={{ lineHeight: 1.25 }} />
          </BulletPdf>
        ))}
      </View>
    </View>
    <View style={{ backgroundColor: '#ffffff', padding: 4, width: QR + 8, height: QR + 8 }}>
      <QrPdf content={block.qr.href} size={QR} alt={block.qr.alt} />
    </View>
  </View>
);
