import { View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { ListBlock } from './block.ts';
import { BulletPdf } from './bullet-pdf.tsx';

export const ListPdf: PdfComponent<ListBlock> = ({ block, look, fields }) => (
  <View tag={{ role: 'L' }} style={{ marginBottom: look.size.gap }}>
    {block.items.map((item, index) => (
      <BulletPdf key={index} look={look}>
        <InlinesPdf inlines={item} look={look} fields={fields} />
      </BulletPdf>
    ))}
  </View>
);
