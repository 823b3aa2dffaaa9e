import { View } from '@react-pdf/renderer';
import type { PdfComponent } from '../pdf-component.ts';
import type { ColumnsBlock } from './block.ts';

export const ColumnsPdf: PdfComponent<ColumnsBlock> = ({ block, renderBlocks }) => (
  <View style={{ flexDirection: 'row', gap: 14 }}>
    {block.columns.map((blocks, index) => (
      <View key={index} style={{ flex: 1 }}>
        {renderBlocks(blocks)}
      </View>
    ))}
  </View>
);
