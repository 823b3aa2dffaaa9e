import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { DoorIcon, PhoneIcon, ScreenIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent, PdfLook } from '../pdf-component.ts';
import { QR_MARGIN, QR_SIZE, QrPdf } from '../qr/pdf.tsx';
import { share, sideBySide } from '../side-by-side.ts';
import type { Tag } from '../tag/pdf.ts';
import type { ContactBlock } from './block.ts';

export const ContactPdf: PdfComponent<ContactBlock> = ({ block, look, fields }) => (
  <View
    tag={{ role: 'Sect' }}
    wrap={false}
    whiteAbove="aboveContact"
    style={{
      backgroundColor: look.colours.accentPanel,
      borderTopWidth: 3,
      borderTopColor: look.colours.accent,
      paddingHorizontal: 11,
      paddingVertical: 8,
      marginTop: look.aboveContact,
      marginBottom: look.size.gap * 1.4,
    }}
  >
    <View style={{ ...sideBySide(look, { marginBottom: 2 }), alignItems: look.stacked ? 'flex-start' : 'center' }}>
      <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={share(look, 1)} />
      <View tag={{ role: 'P' }}>
        <Link src={block.website.href} tag={{ role: 'Link', contents: `${block.website.label} ${block.website.shown}` }} style={{ textDecoration: 'none' }}>
          <Label look={look} icon={<ScreenIcon colour={look.colours.accent} size={look.size.text} />} label={`${block.website.label} ${block.website.shown}`} />
        </Link>
      </View>
    </View>
    <View style={sideBySide(look, { gap: 12 })}>
      <View style={share(look, 1)}>
        <InlinesPdf inlines={block.text} look={look} fields={fields} style={{ lineHeight: 1.25, marginBottom: look.size.gap * 0.7 }} />
        <View style={sideBySide(look, { gap: 12 })}>
          <View style={share(look, 5)}>
            <Label look={look} tag={{ role: 'P' }} icon={<PhoneIcon colour={look.colours.accent} size={look.size.text} />} label={block.phone.label} />
            <View tag={{ role: 'P' }}>
              <Link src={block.phone.href} tag={{ role: 'Link', contents: block.phone.shown }} style={{ textDecoration: 'none' }}>
                <Text
                  style={{
                    fontFamily: look.fonts.heading,
                    fontWeight: 700,
                    fontSize: look.size.heading2 * 1.15,
                    lineHeight: 1.25,
                    color: look.colours.accentInk,
                  }}
                >
                  {block.phone.shown}
                </Text>
              </Link>
            </View>
            {block.person === undefined ? null : (
              <Line look={look} strong>
                {block.person.name}
              </Line>
            )}
            <Line look={look}>{block.phone.hours}</Line>
          </View>
          <View style={share(look, 7)}>
            <Label look={look} tag={{ role: 'P' }} icon={<DoorIcon colour={look.colours.accent} size={look.size.text} />} label={block.walkIn.label} />
            {block.walkIn.places.map((place) => (
              <View key={place.place} style={{ marginBottom: 2 }}>
                <Line look={look} strong>{`${place.place}, ${place.address}`}</Line>
                <Line look={look}>{place.hours}</Line>
              </View>
            ))}
          </View>
        </View>
      </View>
      {look.hasContactCode ? (
        <View style={{ backgroundColor: '#ffffff', padding: QR_MARGIN, width: QR_SIZE + 2 * QR_MARGIN, height: QR_SIZE + 2 * QR_MARGIN, marginTop: 4 }}>
          <QrPdf content={block.website.href} size={QR_SIZE} alt={block.website.qrAlt} />
        </View>
      ) : null}
    </View>
  </View>
);

function Label({ look, tag, icon, label }: { readonly look: PdfLook; readonly tag?: Tag; readonly icon: ReactNode; readonly label: string }) {
  return (
    <View {...(tag === undefined ? {} : { tag })} style={{ flexDirection: 'row', alignItems: 'center', gap: 4, marginBottom: 2 }}>
      {icon}
      <Text style={{ fontFamily: look.fonts.text, fontSize: look.size.text, fontWeight: 700, color: look.colours.accent }}>{label}</Text>
    </View>
  );
}

function Line({ look, strong = false, children }: { readonly look: PdfLook; readonly strong?: boolean; readonly children: string }) {
  return (
    <Text
      tag={{ role: 'P' }}
      style={{ fontFamily: look.fonts.text, fontSize: look.size.text, fontWeight: strong ? 700 : 400, lineHeight: 1.25, color: look.colours.text }}
    >
      {children}
    </Text>
  );
}
