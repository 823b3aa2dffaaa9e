import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { decodeStream } from './decode-stream.ts';
import { textString } from './text-string.ts';

/** No letter comes near; what does, is made to keep a checker busy. */
const ALL_STREAMS = 1 << 29;

/** More than the standards have; what comes on top are names of resources. */
const MOST_KEYS = 1000;

const LONGEST_NAME = 10_000;

/** A PDF as objects. What is asked of an object that is of another kind is undefined: nothing here throws. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly catalog: PDFDict;
  /** The encryption dictionary; undefined where the file is not encrypted. */
  readonly encrypt: PDFDict | undefined;
  /** It is encrypted, and the empty password does not open it: strings and streams cannot be read. */
  readonly isLocked: boolean;
  readonly #context: PDFContext;
  readonly #budget = { left: ALL_STREAMS };
  readonly #streams = new Map<PDFRawStream, Uint8Array | undefined>();

  constructor(bytes: Uint8Array, context: PDFContext, encrypt: PDFDict | undefined, isLocked: boolean) {
    this.bytes = bytes;
    this.#context = context;
    this.encrypt = encrypt;
    this.isLocked = isLocked;
    const catalog = this.resolve(context.trailerInfo.Root);
    if (!(catalog instanceof PDFDict)) throw new Error('the file has no catalog');
    this.catalog = catalog;
  }

  /** Every object that can be referred to. */
  get objects(): readonly (readonly [PDFRef, PDFObject])[] {
    return this.#context.enumerateIndirectObjects();
  }

  /** The dictionary of an object that is named as `12 0 R`. */
  objectOf(ref: string): PDFDict | undefined {
    const numbers = /^(\d+) (\d+) R$/.exec(ref);
    return numbers === null ? undefined : this.asDict(PDFRef.of(Number(numbers[1]), Number(numbers[2])));
  }

  /** The file identifier of the trailer. */
  get id(): readonly PDFObject[] {
    const id = this.resolve(this.#context.trailerInfo.ID);
    return id instanceof PDFArray ? id.asArray() : [];
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    let found = object;
    for (let steps = 0; found instanceof PDFRef && steps < 16; steps += 1) found = this.#context.lookup(found);
    return found instanceof PDFRef ? undefined : found;
  }

  get(dict: PDFDict, key: string): PDFObject | undefined {
    return this.resolve(dict.get(keyOf(key)));
  }

  has(dict: PDFDict, key: string): boolean {
    return this.get(dict, key) !== undefined;
  }

  dict(dict: PDFDict, key: string): PDFDict | undefined {
    return this.asDict(dict.get(keyOf(key)));
  }

  /** A dictionary, or that of a stream. */
  asDict(object: PDFObject | undefined): PDFDict | undefined {
    const found = this.resolve(object);
    return found instanceof PDFDict ? found : found instanceof PDFStream ? found.dict : undefined;
  }

  name(dict: PDFDict, key: string): string | undefined {
    return nameOf(this.get(dict, key));
  }

  number(dict: PDFDict, key: string): number | undefined {
    return numberOf(this.get(dict, key));
  }

  isTrue(dict: PDFDict, key: string): boolean {
    return this.get(dict, key) === PDFBool.True;
  }

  /** The text of a string, which may be empty; undefined where there is none. */
  string(dict: PDFDict, key: string): string | undefined {
    return stringOf(this.get(dict, key));
  }

  /** The text of a string; undefined where there is none, or nothing but white space. */
  text(dict: PDFDict, key: string): string | undefined {
    const text = this.string(dict, key);
    return text === undefined || text.trim() === '' ? undefined : text;
  }

  /** The entries of an array, not resolved; of anything else, that alone. */
  array(dict: PDFDict, key: string): readonly PDFObject[] {
    const direct = dict.get(keyOf(key));
    const found = this.resolve(direct);
    if (found instanceof PDFArray) return found.asArray();
    return direct === undefined || found === undefined ? [] : [direct];
  }

  /** The keys of a dictionary, with what is there, not resolved. */
  entries(dict: PDFDict | undefined): readonly (readonly [string, PDFObject])[] {
    return dict === undefined ? [] : dict.entries().map(([name, value]) => [nameOf(name) ?? '', value] as const);
  }

  /** The numbers of an array; what is no number is passed over. */
  numbers(dict: PDFDict, key: string): readonly number[] {
    return this.array(dict, key).flatMap((entry) => numberOf(this.resolve(entry)) ?? []);
  }

  /** The bytes of a stream; undefined where there is none, or they cannot be read. */
  stream(object: PDFObject | undefined): Uint8Array | undefined {
    const found = this.resolve(object);
    if (!(found instanceof PDFRawStream)) return undefined;
    if (!this.#streams.has(found)) this.#streams.set(found, decodeStream(found, this.#budget));
    return this.#streams.get(found);
  }
}

/** Names come back thousands of times, and reading one takes its time. */
const names = new WeakMap<PDFName, string>();
const keys = new Map<string, PDFName>();

/** The bytes of a name, one character a byte. */
export function nameOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFName)) return undefined;
  const known = names.get(object);
  if (known !== undefined) return known;
  // A name of a hundred thousand bytes is more than pdf-lib decodes.
  const read = object.asString().length > LONGEST_NAME ? object.asString() : object.decodeText();
  names.set(object, read);
  return read;
}

/** A key that this package asks for by name; those of a file are not kept. */
function keyOf(key: string): PDFName {
  const known = keys.get(key) ?? PDFName.of(key);
  if (keys.size < MOST_KEYS) keys.set(key, known);
  return known;
}

export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}

export function stringOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? textString(object.asBytes()) : undefined;
}

/** `12 0 R` for a reference; undefined for an object that stands where it is used. */
export function refOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFRef ? object.toString() : undefined;
}

export interface OpenedFile {
  readonly context: PDFContext;
  readonly encrypt: PDFDict | undefined;
  readonly isLocked: boolean;
}

/**
 * Reads the objects of a PDF; an encrypted one with the empty password.
 * @throws {Error} when it is no PDF that can be read
 */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const context = await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument();
  const encrypt = context.lookup(context.trailerInfo.Encrypt);
  if (!(encrypt instanceof PDFDict)) return { context, encrypt: undefined, isLocked: false };
  try {
    const opened = await PDFDocument.load(bytes, { password: '', ignoreEncryption: true, updateMetadata: false });
    // What is unlocked loses the identifier, which is never locked.
    if (context.trailerInfo.ID !== undefined) opened.context.trailerInfo.ID ??= context.trailerInfo.ID;
    return { context: opened.context, encrypt, isLocked: false };
  } catch {
    return { context, encrypt, isLocked: true };
  }
}
