import { Link, Text, View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import { QR_MARGIN, QR_SIZE, QrPdf } from '../qr/pdf.tsx';
import { sideBySide } from '../side-by-side.ts';
import type { ActionBlock } from './block.ts';

/** On paper nobody can press a button, so the address itself is what stands out. */
export const ActionPdf: PdfComponent<ActionBlock> = ({ block, look, fields }) => (
  <View
    wrap={false}
    {...(block.qrAlt === undefined ? {} : { whiteAbove: 'aboveActions' })}
    style={{
      flexDirection: 'row',
      alignItems: 'stretch',
      backgroundColor: look.colours.accent,
      borderRadius: 4,
      marginTop: block.qrAlt === undefined ? 2 : look.aboveActions,
      marginBottom: look.size.gap * 2,
    }}
  >
    <View
      style={{
        paddingVertical: 9,
        paddingHorizontal: 12,
        ...sideBySide(look, { gap: 4 }),
        flex: 1,
        alignItems: look.stacked ? 'flex-start' : 'center',
        justifyContent: 'space-between',
      }}
    >
      <InlinesPdf
        inlines={block.label}
        look={look}
        fields={fields}
        style={{ color: look.colours.onAccent, fontWeight: 700, ...(look.stacked ? {} : { maxWidth: '48%' }) }}
      />
      <View tag={{ role: 'P' }}>
        <Link src={block.href} tag={{ role: 'Link', contents: block.shown }} style={{ textDecoration: 'none' }}>
          <Text style={{ fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2, color: look.colours.onAccent }}>{block.shown}</Text>
        </Link>
      </View>
    </View>
    {block.qrAlt === undefined ? null : (
      <View style={{ backgroundColor: '#ffffff', padding: QR_MARGIN, margin: 4, alignSelf: 'center' }}>
        <QrPdf content={block.href} size={QR_SIZE} alt={block.qrAlt} />
      </View>
    )}
  </View>
);
