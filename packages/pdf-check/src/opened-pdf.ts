import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { type Operator, readOperators } from './content-stream.ts';

/** A page of a PDF that is being checked. */
export interface CheckedPage {
  /** Counts from 1. */
  readonly number: number;
  readonly ref: string;
  readonly dict: PDFDict;
  readonly operators: readonly Operator[];
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly ref: string;
  readonly dict: PDFDict;
  readonly page: number;
}

/** An element of the structure tree. */
export interface StructNode {
  readonly ref: string;
  readonly dict: PDFDict;
  /** As written. */
  readonly type: string;
  /** The standard type that it stands for. */
  readonly role: string;
  readonly parent: StructNode | undefined;
  readonly kids: StructNode[];
  readonly content: StructContent[];
  /** Its elements and its content, in their order. */
  readonly sequence: (StructNode | StructContent)[];
  /** Annotations that belong to it, by reference. */
  readonly objects: string[];
}

/** Content of an element: where it stands on which page. */
export interface StructContent {
  readonly page: number | undefined;
  readonly mcid: number;
}

/** A PDF, read once for all rules. */
export class OpenedPdf {
  readonly catalog: PDFDict;
  readonly pages: readonly CheckedPage[];
  /** All elements of the structure, in their order; undefined where there is no structure. */
  readonly structure: readonly StructNode[] | undefined;
  readonly xmp: string | undefined;
  readonly fonts: readonly { readonly ref: string; readonly dict: PDFDict; readonly page: number }[];
  readonly trailer: { readonly encrypt: PDFDict | undefined };
  readonly #document: PDFDocument;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.catalog = document.catalog;
    this.pages = document.getPages().map((page, at) => ({
      number: at + 1,
      ref: page.ref.toString(),
      dict: page.node,
      operators: this.#operators(page.node),
      annotations: this.array(page.node, 'Annots').flatMap((entry) => {
        const dict = this.resolve(entry);
        return dict instanceof PDFDict ? [{ ref: entry instanceof PDFRef ? entry.toString() : 'direct', dict, page: at + 1 }] : [];
      }),
    }));
    this.structure = this.#readStructure();
    const metadata = this.resolve(this.catalog.get(PDFName.of('Metadata')));
    this.xmp = metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8') : undefined;
    this.fonts = this.pages.flatMap((page) => this.#fontsOf(page));
    const encrypt = document.context.trailerInfo.Encrypt;
    this.trailer = { encrypt: encrypt === undefined ? undefined : (this.resolve(encrypt) as PDFDict) };
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.#document.context.lookup(object) : object;
  }

  get(dict: PDFDict, key: string): PDFObject | undefined {
    return this.resolve(dict.get(PDFName.of(key)));
  }

  dict(dict: PDFDict, key: string): PDFDict | undefined {
    const found = this.get(dict, key);
    return found instanceof PDFDict ? found : found instanceof PDFStream ? found.dict : undefined;
  }

  name(dict: PDFDict, key: string): string | undefined {
    const found = this.get(dict, key);
    return found instanceof PDFName ? found.decodeText() : undefined;
  }

  number(dict: PDFDict, key: string): number | undefined {
    const found = this.get(dict, key);
    return found instanceof PDFNumber ? found.asNumber() : undefined;
  }

  /** The text of a string; undefined where there is none, or an empty one. */
  text(dict: PDFDict, key: string): string | undefined {
    const found = this.get(dict, key);
    if (found === undefined || !('decodeText' in found) || typeof found.decodeText !== 'function') return undefined;
    const text: string = found.decodeText();
    return text.trim() === '' ? undefined : text;
  }

  /** The entries of an array, not resolved; of anything else, that alone. */
  array(dict: PDFDict, key: string): readonly PDFObject[] {
    const found = this.get(dict, key);
    if (found instanceof PDFArray) return found.asArray();
    const direct = dict.get(PDFName.of(key));
    return direct === undefined || found === undefined ? [] : [direct];
  }

  /** The bytes of a stream. */
  stream(object: PDFObject | undefined): Uint8Array | undefined {
    const found = this.resolve(object);
    return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : undefined;
  }

  #operators(page: PDFDict): readonly Operator[] {
    const streams = this.array(page, 'Contents').flatMap((entry) => this.stream(entry) ?? []);
    return readOperators(Buffer.concat(streams.flatMap((bytes) => [bytes, Buffer.from('\n')])));
  }

  #fontsOf({ dict, number }: CheckedPage): readonly { ref: string; dict: PDFDict; page: number }[] {
    const resources = this.dict(dict, 'Resources');
    const fonts = resources === undefined ? undefined : this.dict(resources, 'Font');
    return (fonts?.entries() ?? []).flatMap(([, entry]) => {
      const font = this.resolve(entry);
      return font instanceof PDFDict ? [{ ref: entry instanceof PDFRef ? entry.toString() : 'direct', dict: font, page: number }] : [];
    });
  }

  #readStructure(): readonly StructNode[] | undefined {
    const root = this.dict(this.catalog, 'StructTreeRoot');
    if (root === undefined) return undefined;
    const roles = this.dict(root, 'RoleMap');
    const pageNumbers = new Map(this.pages.map(({ ref, number }) => [ref, number]));
    const all: StructNode[] = [];
    const seen = new Set<string>();
    const visit = (entry: PDFObject, parent: StructNode | undefined): void => {
      const dict = this.resolve(entry);
      const ref = entry instanceof PDFRef ? entry.toString() : 'direct';
      if (!(dict instanceof PDFDict) || seen.has(ref)) return;
      if (ref !== 'direct') seen.add(ref);
      const type = this.name(dict, 'S') ?? '';
      const node: StructNode = { ref, dict, type, role: roleOf(type, roles), parent, kids: [], content: [], sequence: [], objects: [] };
      all.push(node);
      parent?.kids.push(node);
      parent?.sequence.push(node);
      const pageOf = (of: PDFDict) => pageNumbers.get(of.get(PDFName.of('Pg'))?.toString() ?? '');
      for (const kid of this.array(dict, 'K')) {
        const resolved = this.resolve(kid);
        if (resolved instanceof PDFNumber) add(node, { page: pageOf(dict), mcid: resolved.asNumber() });
        else if (resolved instanceof PDFDict && this.name(resolved, 'Type') === 'MCR')
          add(node, { page: pageOf(resolved) ?? pageOf(dict), mcid: this.number(resolved, 'MCID') ?? -1 });
        else if (resolved instanceof PDFDict && this.name(resolved, 'Type') === 'OBJR') node.objects.push(resolved.get(PDFName.of('Obj'))?.toString() ?? '');
        else visit(kid, node);
      }
    };
    for (const kid of this.array(root, 'K')) visit(kid, undefined);
    return all;
  }
}

function add(node: StructNode, content: StructContent): void {
  node.content.push(content);
  node.sequence.push(content);
}

function roleOf(type: string, roles: PDFDict | undefined): string {
  const seen = new Set<string>();
  let role = type;
  while (roles !== undefined && !seen.has(role)) {
    seen.add(role);
    const mapped = roles.get(PDFName.of(role));
    if (!(mapped instanceof PDFName)) break;
    role = mapped.decodeText();
  }
  return role;
}

/**
 * Reads a PDF for checking.
 * @throws {Error} when it is no PDF that can be read
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  return new OpenedPdf(await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true }));
}
