import { textOfBlocks } from '@aanreik/components/text';
import type { LetterValues } from '@aanreik/message';
import { openReactPdfLetter, PrintPress, prepareLetter } from '@aanreik/pdf';
import { chromiumPath } from '../../chromium.ts';
import { houseStyle, type letters } from './letters.ts';

type Shape = Awaited<ReturnType<typeof letters>>['shape'];

/** A way to make letters. */
export interface Contestant {
  readonly name: string;
  /** How many letters it makes in a measurement, so that slow ones end. */
  readonly letters: number;
  /** Makes ready, and gives what makes one letter and tells its bytes; undefined where it is not installed. */
  readonly open: (shape: Shape) => Promise<Open | undefined>;
}

interface Open {
  readonly make: (values: LetterValues) => Promise<number>;
  readonly close?: () => Promise<number>;
}

const { regular, bold } = houseStyle.fonts.text.files;

/** The words of the letter, line by line, for those who set it by hand. */
function linesOf(shape: Shape, { fields, address }: LetterValues): readonly string[] {
  return [...address.lines, '', ...shape.particulars.map(({ label }) => label), '', ...textOfBlocks(shape.blocks, fields)];
}

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  a: {
    name: 'react-pdf `renderToBuffer`, TTF fonts',
    letters: 60,
    open: async (shape) => {
      const letter = await openReactPdfLetter(shape, houseStyle);
      return { make: async (values) => (await letter.render(values)).length };
    },
  },
  b: {
    name: 'our full path: laid out, tagged and checked for each letter',
    letters: 60,
    open: async (shape) => ({ make: async (values) => (await (await prepareLetter(shape, houseStyle)).merge(values)).length }),
  },
  c: {
    name: 'prepared, a tagged file for each letter',
    letters: 5000,
    open: async (shape) => {
      const prepared = await prepareLetter(shape, houseStyle);
      return { make: async (values) => (await prepared.merge(values)).length };
    },
  },
  d: {
    name: 'prepared, one print file',
    letters: 5000,
    open: async (shape) => {
      let bytes = 0;
      const press = new PrintPress(houseStyle);
      press.begin(async (chunk) => {
        bytes += chunk.length;
      });
      return {
        make: async (values) => {
          await press.add(shape, values);
          return 0;
        },
        close: async () => {
          await press.end();
          return bytes;
        },
      };
    },
  },
  e: {
    name: 'pdfkit by hand: the same words in one column, untagged',
    letters: 200,
    open: async (shape) => {
      const { default: PDFDocument } = await import('pdfkit');
      return {
        make: async (values) => {
          const document = new PDFDocument({ size: 'A4', margin: 54, font: regular });
          const chunks: Buffer[] = [];
          document.on('data', (chunk: Buffer) => chunks.push(chunk));
          const ended = new Promise((resolve) => document.on('end', resolve));
          document.font(bold).fontSize(20).text(shape.title).font(regular).fontSize(11.5);
          for (const line of linesOf(shape, values)) document.text(line === '' ? ' ' : line);
          document.end();
          await ended;
          return Buffer.concat(chunks).length;
        },
      };
    },
  },
  f: {
    name: 'Typst through its npm compiler: the same words in one column, tagged',
    letters: 500,
    open: async (shape) => {
      const typst = await optional('@myriaddreamin/typst-ts-node-compiler');
      if (typst === undefined) return undefined;
      const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [regular, bold].map((file) => file.slice(0, file.lastIndexOf('/'))) }] });
      return {
        make: async (values) => {
          const words = linesOf(shape, values).map((line) => `#par[#text(${JSON.stringify(line === '' ? ' ' : line)})]`);
          const source = `#set page("a4", margin: 54pt)\n#set text(font: "Asap", size: 11.5pt, lang: "nl")\n#set document(title: ${JSON.stringify(shape.title)})\n= ${shape.title}\n${words.join('\n')}`;
          const bytes = compiler.pdf({ mainFileContent: source }).length;
          compiler.evictCache(10);
          return bytes;
        },
      };
    },
  },
  g: {
    name: 'a page printed by headless Chromium: the same words in one column, tagged',
    letters: 60,
    open: async (shape) => {
      const { chromium } = await import('playwright-core');
      const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
      const page = await browser.newPage();
      const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return {
        make: async (values) => {
          const words = linesOf(shape, values).map((line) => `<p>${escaped(line)}</p>`);
          await page.setContent(
            `<html lang="nl"><style>body{font:11.5pt sans-serif}p{margin:0 0 2pt}</style><h1>${escaped(shape.title)}</h1>${words.join('')}</html>`,
          );
          return (await page.pdf({ format: 'A4', tagged: true })).length;
        },
        close: async () => {
          await browser.close();
          return 0;
        },
      };
    },
  },
};

interface Typst {
  readonly NodeCompiler: {
    create(options: object): { pdf(options: object): Uint8Array; evictCache(age: number): void };
  };
}

async function optional(name: string): Promise<Typst | undefined> {
  try {
    return (await import(name)) as Typst;
  } catch {
    return undefined;
  }
}
