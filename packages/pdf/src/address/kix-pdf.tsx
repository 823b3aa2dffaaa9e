import { Path, Svg, View } from '@react-pdf/renderer';
import { KIX_HEIGHT, kixBars } from './kix-bars.ts';

/** A KIX code as one vector path. */
export function KixPdf({ content, top }: { readonly content: string /** Of white above it, in points. */; readonly top: number }) {
  const bars = kixBars(content);
  const width = bars.reduce((right, bar) => Math.max(right, bar.x + bar.width), 0);
  return (
    <View postalPart="kix" style={{ marginTop: top }}>
      <Svg width={width} height={KIX_HEIGHT} viewBox={`0 0 ${width} ${KIX_HEIGHT}`}>
        <Path d={bars.map((bar) => `M${bar.x} ${bar.y}h${bar.width}v${bar.height}h-${bar.width}z`).join('')} fill="#000000" />
      </Svg>
    </View>
  );
}
