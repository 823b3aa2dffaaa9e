import { Link, Text, View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { breakAddress } from '../inlines/break-address.ts';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent, PdfLook } from '../pdf-component.ts';
import { share, sideBySide } from '../side-by-side.ts';
import type { RoutesBlock } from './block.ts';

export const RoutesPdf: PdfComponent<RoutesBlock> = ({ block, look, fields }) => (
  <View wrap={look.stacked} style={{ marginBottom: look.size.gap * 1.4 }}>
    <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />
    <View tag={{ role: 'L' }} style={sideBySide(look, { gap: 9 })}>
      {block.routes.map((route, index) => (
        <View key={index} tag={{ role: 'LI' }} wrap={false} style={share(look, 1)}>
          <View
            tag={{ role: 'LBody' }}
            style={{
              flexGrow: 1,
              backgroundColor: look.colours.accentPanel,
              borderTopWidth: 3,
              borderTopColor: look.colours.accent,
              paddingHorizontal: 9,
              paddingVertical: 6,
              justifyContent: 'space-between',
            }}
          >
            <View>
              <InlinesPdf
                inlines={route.title}
                look={look}
                fields={fields}
                style={{ fontWeight: 700, lineHeight: 1.2, marginBottom: 3, color: look.colours.accentInk }}
              />
              <InlinesPdf inlines={route.text} look={look} fields={fields} style={{ marginBottom: 5, lineHeight: 1.28 }} />
            </View>
            <View tag={{ role: 'P' }}>
              <Link src={route.action.href} tag={{ role: 'Link', contents: route.action.label }} style={{ textDecoration: 'none' }}>
                {shownOnPaper(route, look).map((line) => (
                  <Text
                    key={line}
                    style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, lineHeight: 1.28, color: look.colours.accent }}
                  >
                    {line}
                  </Text>
                ))}
              </Link>
            </View>
          </View>
        </View>
      ))}
    </View>
  </View>
);

/** A number to call says so; a web address speaks for itself. */
function shownOnPaper({ action }: RoutesBlock['routes'][number], { stacked }: PdfLook): readonly string[] {
  if (action.href.startsWith('tel:')) return [`${action.label} ${action.shown}`];
  return stacked ? [action.shown] : breakAddress(action.shown);
}
