import { plainText, text } from '@aanreik/message';
import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { runIn } from '../inlines/run-in.ts';
import type { PdfComponent, PdfProps } from '../pdf-component.ts';
import type { Tag } from '../tag/pdf.ts';
import { arrange, type LineLength } from './arrange.ts';
import type { DataUseBlock } from './block.ts';

/**
 * Questions and answers in two columns of about the same length; in large print one by one. Each question runs into its
 * answer: a panel of loose lines reads as small print. The panel is long, and may go on to the next page below any row.
 */
export const DataUsePdf: PdfComponent<DataUseBlock> = (props) => {
  const { block, look, fields } = props;
  const tag: Tag = { role: 'Sect' };
  const title = <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap * 0.6 }} />;
  const line = { borderColor: look.colours.accentLine, paddingHorizontal: 10 } as const;
  const sides = { ...line, borderLeftWidth: 0.75, borderRightWidth: 0.75 } as const;
  const rows = look.stacked ? block.items.map((item) => ({ left: [item], right: [], lines: 0 })) : arrange(block.items, lengthOf, lineLength(look.size.text));
  const column = (items: readonly DataUseItem[]) => (
    <View style={{ flex: 1 }}>
      {items.map((item) => (
        <Item key={item.question} {...props} item={item} />
      ))}
    </View>
  );
  const row = ({ left, right }: (typeof rows)[number], index: number) => (
    <View key={index} tag={tag} wrap={false} style={{ ...sides, ...(index === 0 ? { borderTopWidth: 0.75, paddingTop: 6 } : {}) }}>
      {index === 0 ? title : null}
      <View style={{ flexDirection: 'row', gap: 14 }}>
        {column(left)}
        {right.length === 0 ? null : column(right)}
      </View>
    </View>
  );
  const free = look.stacked ? rows.length : rows.length - keptWithObjection(rows);
  return (
    <>
      {rows.slice(0, free).map(row)}
      <View wrap={false} minPresenceAhead={SIGN_OFF}>
        {rows.slice(free).map((one, index) => row(one, free + index))}
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

/** What is below the panel of a letter is who wrote it: that is on no page alone. In points. */
const SIGN_OFF = 70;

type DataUseItem = DataUseBlock['items'][number];

/** Lines that go to the next page with the right to object at least: it would be there alone, on a page with nothing else. */
const KEPT = 7;

/** How many of the last rows stay with the right to object. */
function keptWithObjection(rows: readonly { readonly lines: number }[]): number {
  let lines = 0;
  return (
    rows.toReversed().findIndex((row) => {
      lines += row.lines;
      return lines >= KEPT;
    }) + 1
  );
}

function lengthOf({ question, answer }: DataUseItem): number {
  return question.length + 1 + plainText(answer, {}).length;
}

/** About as many characters as a line of the panel holds, in half of it and in all of it. @param size of type, in points */
function lineLength(size: number): LineLength {
  return { half: Math.floor(485 / size), whole: Math.floor(1000 / size) };
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
