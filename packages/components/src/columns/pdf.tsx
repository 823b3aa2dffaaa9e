import { View } from '@react-pdf/renderer';
import type { PdfComponent } from '../pdf-component.ts';
import type { ColumnsBlock } from './block.ts';

export const ColumnsPdf: PdfComponent<ColumnsBlock> = ({ block, renderBlocks }) => (
  <View wrap={false} style={{ flexDirection: 'row', gap: 14 }}>
    {block.columns.map(({ share, blocks }, index) => (
      <View key={index} style={{ flex: share }}>
        {renderBlocks(blocks)}
      </View>
    ))}
  </View>
);
