import { readAloud, readAloudLines } from '@aanreik/pdf-check';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inflatedBytes } from './pdf-text.ts';
import { readLink } from './read-link.ts';
import type { Reading } from './reading.ts';

/** Not text: by chance two letters stand anywhere in it. */
const BYTES = 'bytes';

/**
 * Everything that can be read in a letter or a print file, by whoever reads it with whatever: its pages, what is read
 * aloud, and all that is beside them.
 */
export async function readLetter(bytes: Uint8Array): Promise<readonly Reading[]> {
  const [seen, aloud] = await Promise.all([readShown(bytes), readAloud(bytes)]);
  return [
    ...seen,
    { where: 'read aloud', text: readAloudLines(aloud).join('\n') },
    ...(await readObjects(bytes)),
    { where: BYTES, text: inflatedBytes(bytes).replaceAll('\0', '') },
  ];
}

export const isText = ({ where }: Reading): boolean => !where.endsWith(BYTES);

/** What a letter says beside its text: to an archive, to a program, to who looks at its properties. */
export const isBesideText = ({ where }: Reading): boolean => /(?:^|, )(?:info|XMP|attachment|field|link)/.test(where);

/** What a program that shows a PDF knows of it. */
async function readShown(bytes: Uint8Array): Promise<readonly Reading[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const readings: Reading[] = [];
  const add = (where: string, text: unknown) => {
    if (typeof text === 'string' && text !== '') readings.push({ where, text });
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    add(`page ${number}`, items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    for (const annotation of await page.getAnnotations()) {
      for (const link of readLink(annotation.unsafeUrl ?? annotation.url ?? '')) add('link', link);
      add('words of a link or field', annotation.contentsObj?.str);
      add('field name', annotation.fieldName);
      add('field value', [annotation.fieldValue, annotation.buttonValue, annotation.exportValue].flat().filter(Boolean).join(' '));
      add('field words', annotation.alternativeText);
    }
  }
  const bookmarks = (entries: Awaited<ReturnType<typeof document.getOutline>>) => {
    for (const { title, items } of entries ?? []) {
      add('bookmark', title);
      bookmarks(items);
    }
  };
  bookmarks(await document.getOutline());
  await document.cleanup();
  return readings;
}

/** Every string and every name in a file, decoded, used or not; those within streams as well. */
async function readObjects(bytes: Uint8Array): Promise<readonly Reading[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const { Info, ...trailer } = context.trailerInfo;
  return [
    ...Object.values(trailer).flatMap((object) => (object === undefined ? [] : stringsIn(object, 'trailer'))),
    ...context
      .enumerateIndirectObjects()
      .flatMap(([ref, object]) => stringsIn(object, ref === Info ? 'info' : (placeOf(object) ?? `object ${ref.objectNumber}`))),
  ];
}

const PLACES: Readonly<Record<string, string>> = { Metadata: 'XMP', EmbeddedFile: 'attachment', Filespec: 'attachment' };

/** What an object is, where that matters to who reads it. */
function placeOf(object: PDFObject): string | undefined {
  const dict = object instanceof PDFRawStream ? object.dict : object;
  const type = dict instanceof PDFDict ? dict.get(PDFName.of('Type')) : undefined;
  return type instanceof PDFName ? PLACES[type.decodeText()] : undefined;
}

function stringsIn(object: PDFObject, where: string): readonly Reading[] {
  if (object instanceof PDFHexString && isDigest(object.asBytes())) return [{ where, text: Buffer.from(object.asBytes()).toString('hex') }];
  if (object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName) return [{ where, text: object.decodeText() }];
  if (object instanceof PDFArray) return object.asArray().flatMap((item) => stringsIn(item, where));
  if (object instanceof PDFRawStream) return [...stringsIn(object.dict, where), { where: `${where}, stream`, text: textOfStream(object) }];
  if (!(object instanceof PDFDict)) return [];
  return object.entries().flatMap(([key, value]) => [{ where, text: key.decodeText() }, ...stringsIn(value, `${where} /${key.decodeText()}`)]);
}

/**
 * Whether bytes are a digest, as the id of a file is: read as text they would spell a short word now and then. A text
 * is never so, whoever hid it there.
 */
function isDigest(bytes: Uint8Array): boolean {
  const isMarkedText = bytes[0] === 0xfe && bytes[1] === 0xff;
  return bytes.length === 16 && !isMarkedText && bytes.some((byte) => byte < 0x20 || byte > 0x7e);
}

/**
 * What is in a stream as text; of one that draws, its words, such as those that are read in the place of glyphs. Pages
 * say what its glyphs are.
 */
function textOfStream(stream: PDFRawStream): string {
  const bytes = Buffer.from(decoded(stream));
  if (placeOf(stream) !== undefined) return bytes.toString('utf8');
  const text = bytes.toString('latin1');
  const hex = [...text.matchAll(/<([0-9A-Fa-f\s]{4,})>/g)].map(([, digits = '']) => PDFHexString.of(digits.replaceAll(/\s/g, '')).decodeText());
  const literal = [...text.matchAll(/\(((?:[^()\\]|\\[\s\S])*)\)/g)].map(([, characters = '']) => PDFString.of(characters).decodeText());
  return [...hex, ...literal].filter((words) => !/\p{Cc}/u.test(words)).join('\n');
}

function decoded(stream: PDFRawStream): Uint8Array {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return stream.getContents();
  }
}
