import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A PDF that is taken apart to break one thing in it. */
export class BreakablePdf {
  readonly document: PDFDocument;

  private constructor(document: PDFDocument) {
    this.document = document;
  }

  static async open(bytes: Uint8Array): Promise<BreakablePdf> {
    return new BreakablePdf(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  async save(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** The properties of the file. */
  get info(): PDFDict {
    return this.document.context.lookup(this.document.context.trailerInfo.Info, PDFDict);
  }

  page(number: number): PDFDict {
    return this.document.getPages()[number - 1]?.node as PDFDict;
  }

  dict(dict: PDFDict, key: string): PDFDict {
    return dict.lookup(PDFName.of(key), PDFDict);
  }

  set(dict: PDFDict, key: string, value: PDFObject | string | boolean | number): void {
    dict.set(
      PDFName.of(key),
      typeof value === 'string'
        ? PDFName.of(value)
        : typeof value === 'boolean'
          ? value
            ? PDFBool.True
            : PDFBool.False
          : typeof value === 'number'
            ? PDFNumber.of(value)
            : value,
    );
  }

  remove(dict: PDFDict, key: string): void {
    dict.delete(PDFName.of(key));
  }

  text(value: string): PDFString {
    return PDFString.of(value);
  }

  /** The first element of a role in the structure tree. */
  element(role: string): PDFDict {
    const found = this.elements(role)[0];
    if (found === undefined) throw new Error(`no ${role}`);
    return found;
  }

  elements(role: string): readonly PDFDict[] {
    return this.#dicts().filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('StructElem') && dict.get(PDFName.of('S')) === PDFName.of(role));
  }

  /** The first dictionary of a type and subtype. */
  find(type: string, subtype: string): PDFDict {
    const found = this.#dicts().find((dict) => dict.get(PDFName.of('Type')) === PDFName.of(type) && dict.get(PDFName.of('Subtype')) === PDFName.of(subtype));
    if (found === undefined) throw new Error(`no ${type} ${subtype}`);
    return found;
  }

  /** Takes the last of the kids of an element away. */
  dropKid(element: PDFDict): void {
    const kids = element.lookup(PDFName.of('K'), PDFArray);
    kids.remove(kids.size() - 1);
  }

  addKid(element: PDFDict, kid: PDFDict): void {
    const ref = this.document.context.register(kid);
    element.lookup(PDFName.of('K'), PDFArray).push(ref);
  }

  newElement(role: string): PDFDict {
    return this.document.context.obj({ Type: 'StructElem', S: role, K: [] }) as PDFDict;
  }

  /** Adds operators to what a page draws. */
  draw(page: PDFDict, operators: string): void {
    page.lookup(PDFName.of('Contents'), PDFArray).push(this.stream(operators));
  }

  drawAround(page: PDFDict, before: string, after: string): void {
    page.lookup(PDFName.of('Contents'), PDFArray).insert(0, this.stream(before));
    this.draw(page, after);
  }

  /** Puts other metadata in the place of what there is. */
  changeMetadata(change: (xmp: string) => string): void {
    const stream = this.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = Buffer.from(stream.getContents()).toString('utf8');
    this.set(this.catalog, 'Metadata', this.document.context.register(this.document.context.stream(change(xmp), { Type: 'Metadata', Subtype: 'XML' })));
  }

  stream(text: string): PDFRef {
    return this.document.context.register(this.document.context.stream(text));
  }

  encrypt(permissions: number): void {
    this.document.context.trailerInfo.Encrypt = this.document.context.register(
      this.document.context.obj({ Filter: 'Standard', V: 1, R: 2, P: permissions, O: PDFHexString.of('00'.repeat(32)), U: PDFHexString.of('00'.repeat(32)) }),
    );
  }

  #dicts(): readonly PDFDict[] {
    return this.document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  }
}
