import { text } from '@aanreik/message';
import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { runIn } from '../inlines/run-in.ts';
import type { PdfComponent, PdfProps } from '../pdf-component.ts';
import type { Tag } from '../tag/pdf.ts';
import type { DataUseBlock } from './block.ts';
import { halves } from './halves.ts';

/**
 * Questions and answers in two columns, read down the left one first. Each question runs into its answer: a panel of loose lines reads as small print.
 * In large print one column, which may go on to the next page between two questions.
 */
export const DataUsePdf: PdfComponent<DataUseBlock> = (props) => {
  const { block, look, fields } = props;
  const tag: Tag = { role: 'Sect' };
  const title = <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap * 0.6 }} />;
  const line = { borderColor: look.colours.accentLine, paddingHorizontal: 10 } as const;
  if (!look.stacked) {
    return (
      <View tag={tag} wrap={false} style={{ ...line, borderWidth: 0.75, borderRadius: 3, paddingVertical: 6, marginBottom: look.size.gap * 1.4 }}>
        {title}
        <View style={{ flexDirection: 'row', gap: 14 }}>
          {halves(block.items).map((items, column) => (
            <View key={column} style={{ flex: 1 }}>
              {items.map((item) => (
                <Item key={item.question} {...props} item={item} />
              ))}
            </View>
          ))}
        </View>
        <View style={{ borderTopWidth: 0.75, borderColor: look.colours.accentLine, marginTop: look.size.gap * 0.3, paddingTop: look.size.gap * 0.6 }}>
          <Objection {...props} />
        </View>
      </View>
    );
  }
  return (
    <>
      {block.items.map((item, index) => (
        <View
          key={item.question}
          tag={tag}
          wrap={false}
          style={{
            ...line,
            borderLeftWidth: 0.75,
            borderRightWidth: 0.75,
            ...(index === 0 ? { borderTopWidth: 0.75, paddingTop: 6 } : {}),
          }}
        >
          {index === 0 ? title : null}
          <Item {...props} item={item} />
        </View>
      ))}
      <View tag={tag} wrap={false} style={{ ...line, borderWidth: 0.75, paddingTop: look.size.gap * 0.6, paddingBottom: 2, marginBottom: look.size.gap * 1.4 }}>
        <Objection {...props} />
      </View>
    </>
  );
};

function Objection({ block: { objection }, look, fields }: PdfProps<DataUseBlock>) {
  return (
    <InlinesPdf
      inlines={[{ kind: 'strong', children: objection.title }, { kind: 'text', text: ' ' }, ...objection.text]}
      look={look}
      fields={fields}
      style={{ lineHeight: 1.25, marginBottom: look.size.gap * 0.5 }}
    />
  );
}

function Item({ item, look, fields }: PdfProps<DataUseBlock> & { readonly item: DataUseBlock['items'][number] }) {
  return (
    <InlinesPdf inlines={runIn(text(item.question), item.answer)} look={look} fields={fields} style={{ lineHeight: 1.25, marginBottom: look.size.gap * 0.5 }} />
  );
}
