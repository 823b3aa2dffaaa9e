import { View } from '@react-pdf/renderer';
import type { PdfComponent } from '../pdf-component.ts';
import { share, sideBySide } from '../side-by-side.ts';
import type { ColumnsBlock } from './block.ts';

export const ColumnsPdf: PdfComponent<ColumnsBlock> = ({ block, look, renderBlocks }) => (
  <View wrap={look.stacked} style={sideBySide(look, { gap: look.stacked ? 0 : 14 })}>
    {block.columns.map((column, index) => (
      <View key={index} style={share(look, column.share)}>
        {renderBlocks(column.blocks)}
      </View>
    ))}
  </View>
);
