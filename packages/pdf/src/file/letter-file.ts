import { createHash } from 'node:crypto';
import { directionOf } from '@aanreik/message';
import type { Canvas, Ref } from '../drawing/canvas.ts';
import type { DrawnLetter } from '../drawing/draw-letter.ts';
import type { GlyphCodes } from '../drawing/glyph-codes.ts';
import { type LetterMetadata, PRODUCER, xmp } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writeOutputIntent } from './output-intent.ts';
import { type Packed, pack } from './pack.ts';
import { textString, writeStructureTree } from './structure-tree.ts';
import { type Location, xrefStream } from './xref-stream.ts';

/**
 * A file of which only recipients' values are missing.
 * It begins with what is the same for everyone, copied byte for byte. A letter adds streams with its values, and a
 * cross-reference to them.
 */
export class LetterFile {
  /** How its fonts know glyphs. */
  readonly codes: GlyphCodes;
  readonly #packed: Packed;
  /** The stream of each slot. */
  readonly #streams: readonly number[];
  readonly #trailer: string;
  readonly #id: string;

  /**
   * @param objects where the canvas leaves what is finished
   * @param claims whether the file may say which standards it keeps
   */
  constructor(canvas: Canvas, objects: ReadonlyMap<number, Buffer>, drawn: DrawnLetter, metadata: LetterMetadata, claims: boolean) {
    const streams = drawn.slots.map(() => canvas.ref());
    writeContents(canvas, drawn, streams);
    const { root } = canvas;
    const tree = writeStructureTree(canvas, drawn);
    root.data = {
      Type: 'Catalog',
      Pages: root.data.Pages,
      Lang: textString(metadata.language),
      MarkInfo: { Marked: true },
      StructTreeRoot: tree.root,
      ViewerPreferences: { DisplayDocTitle: true, ...(directionOf(metadata.language) === 'rtl' ? { Direction: 'R2L' } : {}) },
      Metadata: writeXmp(canvas, metadata, claims),
      OutputIntents: [writeOutputIntent(canvas)],
    };
    if (tree.tickBoxes.length > 0) root.data.AcroForm = { Fields: [...tree.tickBoxes] };
    const outline = drawn.pages.length > 1 ? writeOutline(canvas, drawn) : undefined;
    if (outline !== undefined) root.data.Outlines = outline;
    for (const { canvas: page } of drawn.pages) page.dictionary.end();
    this.codes = canvas.endFonts();
    (root.data.Pages as Ref).end();
    root.end();
    const info = writeInfo(canvas, metadata);
    this.#trailer = `/Root ${root.id} 0 R/Info ${info.id} 0 R`;
    this.#id = createHash('md5')
      .update(Buffer.concat([...objects.values()]))
      .digest('hex');
    this.#packed = pack(objects, canvas.objects + 1, `${this.#trailer}/ID[<${this.#id}><${this.#id}>]`);
    this.#streams = streams.map(({ id }) => id);
  }

  /** One letter. @param values per slot, the operators that set it */
  merge(values: readonly string[]): Uint8Array {
    const { bytes, xrefAt, nextId } = this.#packed;
    const chunks = [bytes];
    const locations = new Map<number, Location>();
    let at = bytes.length;
    const hash = createHash('md5').update(this.#id);
    this.#streams.forEach((id, slot) => {
      const content = Buffer.from(values[slot] ?? '', 'latin1');
      hash.update(content);
      locations.set(id, { at });
      const stream = Buffer.concat([Buffer.from(`${id} 0 obj\n<</Length ${content.length}>>\nstream\n`, 'latin1'), content, END_OF_STREAM]);
      chunks.push(stream);
      at += stream.length;
    });
    const trailer = `${this.#trailer}/Prev ${xrefAt}/ID[<${this.#id}><${hash.digest('hex')}>]`;
    chunks.push(xrefStream(nextId, at, locations, trailer), Buffer.from(`startxref\n${at}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(chunks);
  }
}

const END_OF_STREAM = Buffer.from('\nendstream\nendobj\n', 'latin1');

function writeContents(canvas: Canvas, drawn: DrawnLetter, slots: readonly Ref[]): void {
  const fonts = canvas.fonts();
  drawn.pages.forEach(({ canvas: page, fixed }, at) => {
    page.resources.data.Font = fonts;
    page.resources.end();
    const [first = '', ...rest] = fixed;
    page.content.end(first);
    const own = slots.filter((_, slot) => drawn.slots[slot]?.page === at);
    page.dictionary.data.Contents = [page.content, ...rest.flatMap((piece, room) => [own[room], fixedStream(canvas, piece)])];
  });
}

function fixedStream(canvas: Canvas, operators: string): Ref {
  const stream = canvas.ref();
  stream.end(operators);
  return stream;
}

function writeXmp(canvas: Canvas, metadata: LetterMetadata, claims: boolean): Ref {
  const stream = canvas.ref({ Type: 'Metadata', Subtype: 'XML' });
  // Archives read it without unpacking (ISO 19005-2, 6.6.2.1).
  stream.compress = false;
  stream.end(Buffer.from(xmp(metadata, claims), 'utf8'));
  return stream;
}

function writeInfo(canvas: Canvas, { title, author, date }: LetterMetadata): Ref {
  const day = new Date(`${date}T00:00:00Z`);
  const info = canvas.ref({
    Title: textString(title),
    Author: textString(author),
    Creator: textString(PRODUCER),
    Producer: textString(PRODUCER),
    CreationDate: day,
    ModDate: day,
  });
  info.end();
  return info;
}
