import { Link, Text, View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { breakAddress } from '../inlines/break-address.ts';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent, PdfLook, PdfProps } from '../pdf-component.ts';
import { share } from '../side-by-side.ts';
import type { Tag } from '../tag/pdf.ts';
import type { RoutesBlock } from './block.ts';

/** Side by side, as none goes before another; in large print below each other, the first with the title. */
export const RoutesPdf: PdfComponent<RoutesBlock> = ({ block, look, fields }) => {
  const title = <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />;
  const [first, ...rest] = block.routes.map((route, index) => <Route key={index} route={route} look={look} fields={fields} />);
  if (!look.stacked) {
    return (
      <View wrap={false} style={{ marginBottom: look.size.gap * 1.4 }}>
        {title}
        <View tag={{ role: 'L' }} style={{ flexDirection: 'row', gap: 9 }}>
          {first}
          {rest}
        </View>
      </View>
    );
  }
  const list: Tag = { role: 'L' };
  return (
    <>
      <View wrap={false} style={{ marginBottom: look.size.gap }}>
        {title}
        <View tag={list}>{first}</View>
      </View>
      {rest.map((route, index) => (
        <View key={index} tag={list} wrap={false} style={{ marginBottom: look.size.gap }}>
          {route}
        </View>
      ))}
    </>
  );
};

function Route({ route, look, fields }: Pick<PdfProps<RoutesBlock>, 'look' | 'fields'> & { readonly route: RoutesBlock['routes'][number] }) {
  const lines = shownOnPaper(route, look);
  return (
    <View tag={{ role: 'LI' }} style={share(look, 1)}>
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
          <Link src={route.action.href} tag={{ role: 'Link', contents: lines.join('') }} style={{ textDecoration: 'none' }}>
            {lines.map((line) => (
              <Text key={line} style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, lineHeight: 1.28, color: look.colours.accent }}>
                {line}
              </Text>
            ))}
          </Link>
        </View>
      </View>
    </View>
  );
}

/** A number to call says so; a web address speaks for itself. */
function shownOnPaper({ action }: RoutesBlock['routes'][number], { stacked }: PdfLook): readonly string[] {
  if (action.href.startsWith('tel:')) return [`${action.label} ${action.shown}`];
  return stacked ? [action.shown] : breakAddress(action.shown);
}
