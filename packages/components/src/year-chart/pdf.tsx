import { Line, Rect, Svg, Text, View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import { barsOf } from './bars.ts';
import type { YearChartBlock } from './block.ts';

/** Height of the bars in points. */
const HEIGHT = 64;
/** Width of the drawing, in units of its own: four quarters of 100. */
const WIDTH = 400;
const BAR = 52;

/** The bars stand above the columns of the table, so that each amount is below its bar. */
export const YearChartPdf: PdfComponent<YearChartBlock> = ({ block, look, fields }) => {
  const { zero, bars } = barsOf(block.quarters);
  const text = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: 1.25, color: look.colours.text, textAlign: 'center' } as const;
  return (
    <View tag={{ role: 'Sect' }} wrap={false} style={{ marginBottom: look.size.gap * 1.4 }}>
      <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />
      <View postalPart="chart">
        <Svg tag={{ role: 'Figure', alt: block.alt }} style={{ width: '100%', height: HEIGHT }} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
          {bars.map((bar, at) =>
            bar === undefined ? null : (
              <Rect
                key={at}
                x={at * 100 + (100 - BAR) / 2}
                y={bar.top * HEIGHT}
                width={BAR}
                height={Math.max(bar.height * HEIGHT, 0.75)}
                fill={(block.quarters[at]?.amount ?? 0) < 0 ? look.colours.accentLine : look.colours.accent}
              />
            ),
          )}
          <Line x1={0} y1={zero * HEIGHT} x2={WIDTH} y2={zero * HEIGHT} stroke={look.colours.text} strokeWidth={0.75} />
        </Svg>
      </View>
      <View tag={{ role: 'Table' }} style={{ marginTop: 3 }}>
        <View tag={{ role: 'TR' }} style={{ flexDirection: 'row' }}>
          {block.quarters.map(({ label }) => (
            <View key={label} tag={{ role: 'TH', scope: 'Column' }} style={{ flex: 1 }}>
              {linesOf(label, look.stacked).map((line) => (
                <Text key={line} style={{ ...text, fontWeight: 700 }}>
                  {line}
                </Text>
              ))}
            </View>
          ))}
        </View>
        <View tag={{ role: 'TR' }} style={{ flexDirection: 'row' }}>
          {block.quarters.map(({ label, shown }) => (
            <View key={label} tag={{ role: 'TD' }} style={{ flex: 1 }}>
              <Text style={text}>{shown}</Text>
            </View>
          ))}
        </View>
      </View>
    </View>
  );
};

/** In large print a quarter is wider than its column: its first and last month below each other. */
function linesOf(label: string, stacked: boolean): readonly string[] {
  const hyphen = label.indexOf('-') + 1;
  return !stacked || hyphen === 0 ? [label] : [label.slice(0, hyphen), label.slice(hyphen)];
}
