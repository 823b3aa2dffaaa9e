import type { Block } from '@aanreik/components';
import { InlinesPdf, PdfBlocks, type PdfLook, type Tag } from '@aanreik/components/pdf';
import { type HouseStyle, type Phrase, phraseIn } from '@aanreik/house-style';
import { type Fields, type LetterShape, plainText } from '@aanreik/message';
import { Document, Image, Page, Text, View } from '@react-pdf/renderer';
import { ABOVE_KIX, ADDRESS_INSET, ADDRESS_LINE_HEIGHT, type FittedAddress, RETURN_ADDRESS } from '../address/fit-address.ts';
import { KixPdf } from '../address/kix-pdf.tsx';
import { mm } from '../units.ts';

interface Props {
  readonly shape: LetterShape<Block>;
  readonly fields: Fields;
  readonly houseStyle: HouseStyle;
  readonly look: PdfLook;
  readonly address: FittedAddress;
}

/** Between the window and the text below it, in mm: what a letter may slide in its envelope. */
const BELOW_WINDOW = 6;
const EMBLEM = 15;

/** A letter on A4: letterhead, address behind the window, text, and a foot on each page. */
export function LetterDocument({ shape, fields, houseStyle, look, address }: Props) {
  const { margin } = houseStyle.letter;
  const { window: pane } = houseStyle.letter.envelope;
  const organisation = phraseIn(houseStyle.name, shape.language);
  const day = new Date(`${shape.date}T00:00:00Z`);
  return (
    <Document
      title={shape.title}
      author={organisation.text}
      creator="Aanreik"
      producer="Aanreik"
      language={shape.language}
      creationDate={day}
      modificationDate={day}
      pdfVersion="1.7"
    >
      <Page
        size="A4"
        style={{
          paddingTop: mm(margin.top),
          paddingBottom: mm(margin.bottom),
          paddingLeft: mm(margin.left),
          paddingRight: mm(margin.right),
          backgroundColor: look.colours.paper,
        }}
      >
        <Letterhead houseStyle={houseStyle} look={look} organisation={organisation} language={shape.language} />
        <Address houseStyle={houseStyle} look={look} address={address} returnLabel={shape.returnLabel} language={shape.language} />
        <Particulars shape={shape} fields={fields} houseStyle={houseStyle} look={look} />
        <FoldMarks houseStyle={houseStyle} look={look} />
        <View style={{ height: mm(pane.top + pane.height + BELOW_WINDOW - margin.top) }} />
        <PdfBlocks blocks={shape.blocks} look={look} fields={fields} />
        <Foot shape={shape} fields={fields} houseStyle={houseStyle} look={look} organisation={organisation.text} />
      </Page>
    </Document>
  );
}

interface PartProps {
  readonly houseStyle: HouseStyle;
  readonly look: PdfLook;
}

function Letterhead({ houseStyle, look, organisation, language }: PartProps & { readonly organisation: Phrase; readonly language: string }) {
  const { margin } = houseStyle.letter;
  return (
    <View style={{ position: 'absolute', top: mm(margin.top), left: mm(margin.left), right: mm(margin.right), flexDirection: 'row', alignItems: 'center' }}>
      <Image tag={{ role: 'Decoration' }} src={svgSource(houseStyle.logo.svg)} style={{ width: mm(EMBLEM), height: mm(EMBLEM) }} />
      <Text
        tag={paragraphIn(organisation.language, language)}
        style={{ fontFamily: look.fonts.heading, fontWeight: 700, fontSize: 15, color: look.colours.accentInk, marginLeft: 9 }}
      >
        {organisation.text}
      </Text>
    </View>
  );
}

/** An SVG that was read beforehand, so that rendering opens no file and no address. */
function svgSource(svg: Buffer): string {
  return `data:image/svg+xml;base64,${svg.toString('base64')}`;
}

/** Nothing but the address shows through the window: the sender's line first, small, for post that comes back. */
function Address({
  houseStyle,
  look,
  address,
  returnLabel,
  language,
}: PartProps & { readonly address: FittedAddress; readonly returnLabel: string; readonly language: string }) {
  const { returnAddress } = houseStyle.letter;
  const { window: pane } = houseStyle.letter.envelope;
  return (
    <View
      postalPart="window"
      style={{
        position: 'absolute',
        top: mm(pane.top),
        left: mm(pane.left + ADDRESS_INSET),
        width: mm(pane.width - 2 * ADDRESS_INSET),
        height: mm(pane.height),
        paddingTop: mm(RETURN_ADDRESS.top),
      }}
    >
      <Text
        tag={paragraphIn(POSTAL_LANGUAGE, language)}
        style={{ fontFamily: look.fonts.text, fontSize: RETURN_ADDRESS_SIZE, color: look.colours.muted, height: mm(RETURN_ADDRESS.height) }}
      >{`${returnLabel} ${returnAddress}`}</Text>
      <View tag={{ role: 'P' }} postalPart="address">
        {address.lines.map((line, index) => (
          <Text key={index} style={{ fontFamily: look.fonts.text, fontSize: address.size, lineHeight: ADDRESS_LINE_HEIGHT, color: look.colours.text }}>
            {line}
          </Text>
        ))}
        {address.kix === undefined ? null : <KixPdf content={address.kix} top={mm(ABOVE_KIX)} />}
      </View>
    </View>
  );
}

/** The return address is for a Dutch post office, in every language of a letter. */
const POSTAL_LANGUAGE = 'nl';

/** A paragraph, with its language where that is another than the letter's. */
function paragraphIn(language: string, ofLetter: string): Tag {
  return language === ofLetter ? { role: 'P' } : { role: 'P', language };
}

/** In points: small, as it is for the post alone. */
export const RETURN_ADDRESS_SIZE = 7.5;

/** Date and reference, on the side that the window leaves free. */
function Particulars({ shape, fields, houseStyle, look }: PartProps & { readonly shape: LetterShape<Block>; readonly fields: Fields }) {
  const { margin } = houseStyle.letter;
  const { window: pane } = houseStyle.letter.envelope;
  const windowIsRight = pane.left > 80;
  const left = windowIsRight ? margin.left : pane.left + pane.width + 12;
  return (
    <View
      tag={{ role: 'L' }}
      postalPart="beside-window"
      style={{
        position: 'absolute',
        top: mm(pane.top + 5.5),
        left: mm(left),
        width: mm(windowIsRight ? pane.left - margin.left - 8 : 210 - margin.right - left),
      }}
    >
      {shape.particulars.map(({ label, value }) => (
        <View key={label} tag={{ role: 'LI' }} style={{ marginBottom: 5 }}>
          <Text tag={{ role: 'Lbl' }} style={{ fontFamily: look.fonts.text, fontSize: look.size.small, color: look.colours.muted }}>
            {label}
          </Text>
          <InlinesPdf
            tag={{ role: 'LBody' }}
            inlines={value}
            look={look}
            fields={fields}
            style={{ fontSize: Math.max(11, look.size.small), lineHeight: 1.2 }}
          />
        </View>
      ))}
    </View>
  );
}

function FoldMarks({ houseStyle, look }: PartProps) {
  return (
    <>
      {houseStyle.letter.envelope.folds.map((top) => (
        <View
          key={top}
          postalPart="fold-mark"
          style={{ position: 'absolute', top: mm(top), left: mm(5), width: mm(4), borderTopWidth: 0.5, borderTopColor: look.colours.muted }}
        />
      ))}
    </>
  );
}

function Foot({
  shape,
  fields,
  houseStyle,
  look,
  organisation,
}: PartProps & { readonly shape: LetterShape<Block>; readonly fields: Fields; readonly organisation: string }) {
  const { margin } = houseStyle.letter;
  const text = { fontFamily: look.fonts.text, fontSize: look.size.small, color: look.colours.muted } as const;
  return (
    <View
      tag={{ role: 'PageFoot' }}
      fixed
      style={{ position: 'absolute', bottom: mm(7.5), left: mm(margin.left), right: mm(margin.right), flexDirection: 'row', justifyContent: 'space-between' }}
    >
      <Text style={text}>{organisation}</Text>
      <Text
        style={text}
        render={({ pageNumber, totalPages }) => plainText(shape.pageLabel, { ...fields, page: String(pageNumber), pages: String(totalPages ?? pageNumber) })}
      />
    </View>
  );
}
