import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { DoorIcon, PhoneIcon, ScreenIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent, PdfLook } from '../pdf-component.ts';
import { QrPdf } from '../qr/pdf.tsx';
import type { ContactBlock } from './block.ts';

/** Width and height of the QR code in points: 20 mm, which a phone reads from a hand's distance. */
const QR = 57;

export const ContactPdf: PdfComponent<ContactBlock> = ({ block, look, fields }) => (
  <View wrap={false} style={{ backgroundColor: look.colours.accentPanel, borderTopWidth: 3, borderTopColor: look.colours.accent, padding: 11, marginBottom: look.size.gap * 1.6 }}>
    <InlinesPdf
      inlines={block.title}
      look={look}
      fields={fields}
      style={{ fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2, lineHeight: 1.2, color: look.colours.accentInk, marginBottom: 2 }}
    />
    <InlinesPdf inlines={block.text} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />
    <View style={{ flexDirection: 'row', gap: 14 }}>
      <Way look={look} icon={<PhoneIcon colour={look.colours.accent} size={look.size.text} />} label={block.phone.label}>
        <Link src={block.phone.href} style={{ textDecoration: 'none' }}>
          <Text style={{ fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2 * 1.1, lineHeight: 1.2, color: look.colours.accentInk }}>{block.phone.shown}</Text>
        </Link>
        <Line look={look}>{block.phone.hours}</Line>
        {block.person === undefined ? null : (
          <View style={{ marginTop: 3 }}>
            <Line look={look} strong>
              {block.person.name}
            </Line>
            <Line look={look}>{block.person.role}</Line>
          </View>
        )}
      </Way>
      <Way look={look} icon={<DoorIcon colour={look.colours.accent} size={look.size.text} />} label={block.walkIn.label}>
        {block.walkIn.places.map((place) => (
          <View key={place.place} style={{ marginBottom: 3 }}>
            <Line look={look} strong>{`${place.place}, ${place.address}`}</Line>
            <Line look={look}>{place.hours}</Line>
          </View>
        ))}
      </Way>
      <View style={{ width: 150 }}>
        <Label look={look} icon={<ScreenIcon colour={look.colours.accent} size={look.size.text} />} label={block.website.label} />
        <View style={{ flexDirection: 'row', gap: 8 }}>
          <View style={{ backgroundColor: '#ffffff', padding: 6 }}>
            <QrPdf content={block.website.href} size={QR} />
          </View>
          <View style={{ flex: 1 }}>
            <Line look={look}>{block.website.scan}</Line>
          </View>
        </View>
      </View>
    </View>
    <Link src={block.website.href} style={{ textDecoration: 'none', marginTop: 2 }}>
      <Text style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, textAlign: 'right', color: look.colours.accent }}>{block.website.shown}</Text>
    </Link>
  </View>
);

interface WayProps {
  readonly look: PdfLook;
  readonly icon: ReactNode;
  readonly label: string;
  readonly children?: ReactNode;
}

function Way({ look, icon, label, children }: WayProps) {
  return (
    <View style={{ flex: 1 }}>
      <Label look={look} icon={icon} label={label} />
      {children}
    </View>
  );
}

function Label({ look, icon, label }: WayProps) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 4, marginBottom: 2 }}>
      {icon}
      <Text style={{ fontFamily: look.fonts.text, fontSize: look.size.text, fontWeight: 700, color: look.colours.accent }}>{label}</Text>
    </View>
  );
}

function Line({ look, strong = false, children }: { readonly look: PdfLook; readonly strong?: boolean; readonly children: string }) {
  return <Text style={{ fontFamily: look.fonts.text, fontSize: look.size.text, fontWeight: strong ? 700 : 400, lineHeight: 1.25, color: look.colours.text }}>{children}</Text>;
}
