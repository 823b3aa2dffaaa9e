import type { Block } from '@aanreik/components';
import type { Example } from '@aanreik/components/examples';
import { alphabetOf, PdfBlocks, type PdfLook, pdfSizes } from '@aanreik/components/pdf';
import { dataUri, FONT_FEATURES, type FontFamily, type HouseStyle } from '@aanreik/house-style';
import { Document, Font, Page } from '@react-pdf/renderer';

/** Running text in points, as in a letter at B1. */
const TEXT = 11.5;
const A4_WIDTH = 595.28;
const MARGIN = 40;

interface Props {
  readonly examples: readonly Example<Block>[];
  readonly houseStyle: HouseStyle;
}

/** Each example on a page as wide as a letter and as high as it needs. */
export function BlockPages({ examples, houseStyle }: Props) {
  const fonts = { text: register(houseStyle.fonts.text), heading: register(houseStyle.fonts.heading) };
  const photos = Object.fromEntries(houseStyle.people.map(({ id, photo }) => [id, dataUri(photo.print)]));
  const look: PdfLook = {
    colours: houseStyle.colours.light,
    fonts,
    size: pdfSizes(TEXT),
    stacked: false,
    alphabet: alphabetOf('nl'),
    aboveActions: 0,
    aboveContact: 0,
    hasContactCode: true,
    abovePictures: 0,
    photos,
  };
  return (
    <Document language="nl">
      {examples.map(({ block, fields = {} }, index) => (
        <Page
          key={index}
          size={[A4_WIDTH]}
          wrap={false}
          style={{ padding: MARGIN, paddingBottom: MARGIN / 2, backgroundColor: look.colours.paper, fontFeatureSettings: FONT_FEATURES }}
        >
          <PdfBlocks blocks={[block]} look={look} fields={fields} />
        </Page>
      ))}
    </Document>
  );
}

function register({ files }: FontFamily): string {
  const family = `voorbeeld ${files.regular}`;
  if (!Font.getRegisteredFontFamilies().includes(family)) {
    Font.register({
      family,
      fonts: [
        { src: files.regular, fontWeight: 400 },
        { src: files.bold, fontWeight: 700 },
      ],
    });
  }
  return family;
}
