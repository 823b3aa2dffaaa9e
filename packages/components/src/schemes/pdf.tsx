import { View } from '@react-pdf/renderer';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { BulletPdf } from '../list/bullet-pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import type { SchemesBlock } from './block.ts';

export const SchemesPdf: PdfComponent<SchemesBlock> = ({ block, look, fields }) => (
  <View tag={{ role: 'L' }} style={{ marginBottom: look.size.gap }}>
    {block.schemes.map((scheme, index) => (
      <BulletPdf key={index} look={look}>
        <InlinesPdf inlines={[{ kind: 'strong', children: scheme.name }, { kind: 'text', text: ': ' }, ...scheme.text]} look={look} fields={fields} />
      </BulletPdf>
    ))}
  </View>
);
