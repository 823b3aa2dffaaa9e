import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { LINE_HEIGHT, type PdfComponent, type PdfLook, type PdfProps } from '../pdf-component.ts';
import type { ReplySlipBlock, SlipLine } from './block.ts';

/** Height of a line to write on, in points: about 10 mm. */
const WRITING = 29;

/** How many lines of writing a wish gets: one is a word or two. */
const LINES_A_WISH = 2;

/**
 * The choice stays on one page, as what may be said of it does; where both fit on one, they stand there. In large print
 * it may go on to a next page between any two questions.
 */
export const ReplySlipPdf: PdfComponent<ReplySlipBlock> = (props) => {
  const { block, look } = props;
  const pieces: readonly (readonly ReactNode[])[] = [
    [<Start key="start" {...props} />, <Boxes key="boxes" {...props} />, ...block.reach.map((line) => <OneLine key={line.id} line={line} look={look} />)],
    [<Hint key="hint" {...props} />, ...block.lines.map((line) => <Wish key={line.id} line={line} look={look} />), <Send key="send" {...props} />],
  ];
  return (
    <>
      {(look.stacked ? pieces.flat().map((part) => [part]) : pieces).map((parts, index) => (
        <View key={index} tag={{ role: 'Sect' }} wrap={false}>
          {parts}
        </View>
      ))}
    </>
  );
};

function Start({ block, look, fields }: PdfProps<ReplySlipBlock>) {
  return (
    <View style={{ marginTop: look.size.gap }}>
      <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />
      <InlinesPdf inlines={block.intro} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />
      <InlinesPdf inlines={block.code} look={look} fields={fields} style={{ fontSize: look.size.heading2, marginBottom: look.size.gap * 2 }} />
    </View>
  );
}

function Hint({ block, look, fields }: PdfProps<ReplySlipBlock>) {
  return <InlinesPdf inlines={block.hint} look={look} fields={fields} style={{ marginTop: look.size.gap * 3 }} />;
}

function Send({ block: { send }, look }: PdfProps<ReplySlipBlock>) {
  return (
    <Text tag={{ role: 'P' }} style={{ ...textStyle(look), marginTop: look.size.gap * 3 }}>
      {send.label} <Text style={{ fontWeight: 700 }}>{send.address}</Text>. {send.postage}
    </Text>
  );
}

function Boxes({ block, look }: PdfProps<ReplySlipBlock>) {
  return (
    <View tag={{ role: 'L' }}>
      {block.boxes.map(({ id, label }) => (
        <View key={id} tag={{ role: 'LI' }} style={{ marginBottom: look.size.gap }}>
          <View tag={{ role: 'LBody' }} style={{ flexDirection: 'row', alignItems: 'center' }}>
            <Box name={id} label={label} look={look} />
            <Text tag={{ role: 'P' }} style={{ ...textStyle(look), flex: 1 }}>
              {label}
            </Text>
          </View>
        </View>
      ))}
    </View>
  );
}

/** A question that one line answers: behind its label, or in large print below it. */
function OneLine({ line, look }: { readonly line: SlipLine; readonly look: PdfLook }) {
  return (
    <View style={look.stacked ? {} : { flexDirection: 'row', alignItems: 'flex-end', minHeight: WRITING }}>
      <Label line={line} look={look} />
      <Rule look={look} label={line.label} style={look.stacked ? { height: WRITING } : { flex: 1 }} />
    </View>
  );
}

/** What may be said beforehand, with room for a pen below it. */
function Wish({ line, look }: { readonly line: SlipLine; readonly look: PdfLook }) {
  return (
    <View style={{ marginTop: look.size.gap * 2 }}>
      <Label line={line} look={look} />
      {Array.from({ length: LINES_A_WISH }, (_, at) => (
        <Rule key={at} look={look} label={line.label} style={{ height: at === 0 ? WRITING * 0.85 : WRITING }} />
      ))}
    </View>
  );
}

function Label({ line, look }: { readonly line: SlipLine; readonly look: PdfLook }) {
  return (
    <Text tag={{ role: 'P' }} style={{ ...textStyle(look), marginRight: 6 }}>
      {line.label}
    </Text>
  );
}

interface RuleProps {
  readonly look: PdfLook;
  /** What is to be written on it. */
  readonly label: string;
  readonly style: { readonly height: number } | { readonly flex: number };
}

function Rule({ look, label, style }: RuleProps) {
  return (
    <View tag={{ role: 'Form', field: 'line', label }} style={{ ...style, borderBottomWidth: 0.75, borderBottomColor: look.colours.muted, marginBottom: 3 }} />
  );
}

function Box({ name, label, look }: { readonly name: string; readonly label: string; readonly look: PdfLook }) {
  const size = look.size.text * 1.2;
  return (
    <View
      tag={{ role: 'Form', field: 'tick-box', name, label }}
      style={{ width: size, height: size, borderWidth: 1, borderColor: look.colours.accentInk, borderRadius: 2, marginRight: 8, backgroundColor: '#ffffff' }}
    />
  );
}

function textStyle(look: PdfLook) {
  return { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text } as const;
}
