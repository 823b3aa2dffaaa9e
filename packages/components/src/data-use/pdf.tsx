import { plainText, text } from '@aanreik/message';
import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { runIn } from '../inlines/run-in.ts';
import type { PdfComponent, PdfProps } from '../pdf-component.ts';
import type { Tag } from '../tag/pdf.ts';
import type { DataUseBlock } from './block.ts';

/**
 * Questions and answers side by side where that takes no more lines than below each other; in large print one by one.
 * Each question runs into its answer: a panel of loose lines reads as small print. The panel is long, and may go on to
 * the next page below any row.
 */
export const DataUsePdf: PdfComponent<DataUseBlock> = (props) => {
  const { block, look, fields } = props;
  const tag: Tag = { role: 'Sect' };
  const title = <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap * 0.6 }} />;
  const line = { borderColor: look.colours.accentLine, paddingHorizontal: 10 } as const;
  const sides = { ...line, borderLeftWidth: 0.75, borderRightWidth: 0.75 } as const;
  const rows = rowsOf(block.items, look.stacked);
  const row = (items: readonly DataUseItem[], index: number) => (
    <View key={index} tag={tag} wrap={false} style={{ ...sides, ...(index === 0 ? { borderTopWidth: 0.75, paddingTop: 6 } : {}) }}>
      {index === 0 ? title : null}
      <View style={{ flexDirection: 'row', gap: 14 }}>
        {items.map((item) => (
          <View key={item.question} style={{ flex: 1 }}>
            <Item {...props} item={item} />
          </View>
        ))}
      </View>
    </View>
  );
  const together = look.stacked ? rows.length : Math.max(0, rows.length - KEPT_WITH_OBJECTION);
  return (
    <>
      {rows.slice(0, together).map(row)}
      <View wrap={false}>
        {rows.slice(together).map((items, index) => row(items, together + index))}
        <View
          tag={tag}
          wrap={false}
          style={{ ...line, borderWidth: 0.75, paddingTop: look.size.gap * 0.6, paddingBottom: 2, marginBottom: look.size.gap * 1.4 }}
        >
          <Objection {...props} />
        </View>
      </View>
    </>
  );
};

/** Rows that go to the next page with the right to object: it would be there alone, on a page with nothing else. */
const KEPT_WITH_OBJECTION = 2;

type DataUseItem = DataUseBlock['items'][number];

/** About as many characters as a line holds, in half of the panel and in all of it. */
const LINE = { half: 45, whole: 90 } as const;

function rowsOf(items: readonly DataUseItem[], stacked: boolean): readonly (readonly DataUseItem[])[] {
  const [first, second, ...rest] = items;
  if (first === undefined) return [];
  if (second !== undefined && !stacked && isShorterBeside(first, second)) return [[first, second], ...rowsOf(rest, stacked)];
  return [[first], ...rowsOf(items.slice(1), stacked)];
}

function isShorterBeside(one: DataUseItem, other: DataUseItem): boolean {
  const lengths = [one, other].map(({ question, answer }) => question.length + plainText(answer, {}).length);
  const below = lengths.reduce((lines, length) => lines + Math.ceil(length / LINE.whole), 0);
  return Math.ceil(Math.max(...lengths) / LINE.half) <= below;
}

function Objection({ block: { objection }, look, fields }: PdfProps<DataUseBlock>) {
  return (
    <InlinesPdf inlines={runIn(objection.title, objection.text)} look={look} fields={fields} style={{ lineHeight: 1.25, marginBottom: look.size.gap * 0.5 }} />
  );
}

function Item({ item, look, fields }: PdfProps<DataUseBlock> & { readonly item: DataUseItem }) {
  return (
    <InlinesPdf inlines={runIn(text(item.question), item.answer)} look={look} fields={fields} style={{ lineHeight: 1.25, marginBottom: look.size.gap * 0.5 }} />
  );
}
