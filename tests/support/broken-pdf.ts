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

  /** A string in hexadecimal digits, as they are written here. */
  hex(digits: string): PDFHexString {
    return PDFHexString.of(digits);
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

  addKid(element: PDFDict, kid: PDFDict): PDFRef {
    const ref = this.document.context.register(kid);
    this.set(kid, 'P', this.refTo(element));
    element.lookup(PDFName.of('K'), PDFArray).push(ref);
    return ref;
  }

  refTo(object: PDFObject): PDFRef {
    const ref = this.document.context.getObjectRef(object);
    if (ref === undefined) throw new Error('no object that can be referred to');
    return ref;
  }

  /** The structure tree as a whole. */
  get tree(): PDFDict {
    return this.dict(this.catalog, 'StructTreeRoot');
  }

  /** A dictionary or an array as it is written here: a string is a name. */
  object(literal: Readonly<Record<string, unknown>> | readonly unknown[]): PDFObject {
    return this.document.context.obj(literal as never);
  }

  register(object: PDFObject): PDFRef {
    return this.document.context.register(object);
  }

  /** Puts another object in the place of one. */
  assign(ref: PDFRef, object: PDFObject): void {
    this.document.context.assign(ref, object);
  }

  /** Names something in the resources of a page. */
  addResource(page: PDFDict, kind: string, name: string, resource: PDFObject): void {
    const resources = this.dict(page, 'Resources');
    if (!resources.has(PDFName.of(kind))) this.set(resources, kind, this.object({}));
    this.set(this.dict(resources, kind), name, resource);
  }

  /** Gives an annotation to a page and, where a role is named, an element of that role around it. */
  addAnnotation(entries: Record<string, PDFObject | string | number | boolean>, role?: string): PDFDict {
    const annotation = this.object({ Type: 'Annot', F: 4, Rect: [10, 10, 20, 20], AP: { N: this.form('') } }) as PDFDict;
    for (const [key, value] of Object.entries(entries)) this.set(annotation, key, value);
    const ref = this.register(annotation);
    this.page(1).lookup(PDFName.of('Annots'), PDFArray).push(ref);
    if (role !== undefined) {
      const element = this.object({ Type: 'StructElem', S: role, K: [{ Type: 'OBJR', Obj: ref, Pg: this.refTo(this.page(1)) }] }) as PDFDict;
      this.set(annotation, 'StructParent', this.#lead(this.addKid(this.element('Sect'), element)));
    }
    return annotation;
  }

  /** Puts an element at the next place of the ParentTree; gives its key. */
  #lead(element: PDFRef): number {
    const numbers = this.dict(this.tree, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
    const key = numbers.lookup(numbers.size() - 2, PDFNumber).asNumber() + 1;
    numbers.push(PDFNumber.of(key));
    numbers.push(element);
    return key;
  }

  /** A form XObject. */
  form(operators: string, entries: Record<string, PDFObject | string | number> = {}): PDFRef {
    const form = this.document.context.stream(operators, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10], Resources: {} });
    for (const [key, value] of Object.entries(entries)) this.set(form.dict, key, value);
    return this.register(form);
  }

  /** A stream with entries of its own. */
  streamWith(contents: string | Uint8Array, entries: Record<string, PDFObject | string | number>): PDFRef {
    const stream = this.document.context.stream(contents);
    for (const [key, value] of Object.entries(entries)) this.set(stream.dict, key, value);
    return this.register(stream);
  }

  /** Draws on the first page what is no content of it. */
  decorate(operators: string): void {
    this.draw(this.page(1), `/Artifact <</Type /Pagination>> BDC ${operators} EMC`);
  }

  newElement(role: string): PDFDict {
    return this.object({ Type: 'StructElem', S: role, K: [] }) as PDFDict;
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
    this.set(
      this.catalog,
      'Metadata',
      this.document.context.register(this.document.context.stream(Buffer.from(change(xmp)), { Type: 'Metadata', Subtype: 'XML' })),
    );
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
