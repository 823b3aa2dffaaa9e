import { View } from '@react-pdf/renderer';
import type { BlockOf } from '../block.ts';
import type { PdfComponent } from '../pdf-component.ts';

export const ColumnsPdf: PdfComponent<BlockOf<'columns'>> = ({ block, renderBlocks }) => (
  <View wrap={false} style={{ flexDirection: 'row', gap: 14 }}>
    {block.columns.map(({ share, blocks }, index) => (
      <View key={index} style={{ flex: share }}>
        {renderBlocks(blocks)}
      </View>
    ))}
  </View>
);
