import { isUtf8 } from 'node:buffer';
import { readXml, type XmlAttribute, type XmlElement } from './xml.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** A property of metadata, with its value in the form that it has. */
export interface XmpProperty {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly value: XmpValue;
}

export type XmpValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'Bag' | 'Seq' | 'Alt'; readonly items: readonly XmpItem[] }
  | { readonly kind: 'struct'; readonly fields: readonly XmpProperty[] };

export interface XmpItem {
  readonly language: string | undefined;
  readonly value: XmpValue;
}

/** Metadata of a file (ISO 16684-1); where it is no XML, why not. */
export interface Xmp {
  readonly error: string | undefined;
  readonly properties: readonly XmpProperty[];
  readonly isUtf8: boolean;
  /** What the header of the packet says of itself. */
  readonly header: string;
}

export function readXmp(bytes: Uint8Array): Xmp {
  const isUtf16 = bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0;
  const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  const asUtf8 = !isUtf16 && isUtf8(bytes);
  // White space around a packet is there to be written over; a byte of zero is none.
  const xml = readXml(text.replace(/^[\ufeff\s]+|[\s\0]+$/g, ''));
  if ('error' in xml) return { error: xml.error, properties: [], isUtf8: asUtf8, header: '' };
  const header = xml.instructions.find((instruction) => instruction.startsWith('xpacket begin')) ?? '';
  const rdf = xml.root.uri === RDF && xml.root.local === 'RDF' ? xml.root : xml.root.children.find(({ uri, local }) => uri === RDF && local === 'RDF');
  if (rdf === undefined) return { error: 'XML without rdf:RDF', properties: [], isUtf8: asUtf8, header };
  return { error: undefined, properties: rdf.children.filter(isDescription).flatMap(fieldsOf), isUtf8: asUtf8, header };
}

/** The one text of a property; undefined where it is absent, or of another form. */
export function textOf(xmp: Xmp | undefined, uri: string, local: string): string | undefined {
  const value = propertyOf(xmp, uri, local)?.value;
  return value?.kind === 'text' ? value.text : undefined;
}

export function propertyOf(xmp: Xmp | undefined, uri: string, local: string): XmpProperty | undefined {
  return xmp?.properties.find((property) => property.uri === uri && property.local === local);
}

function isDescription({ uri, local }: XmlElement): boolean {
  return uri === RDF && local === 'Description';
}

function fieldsOf(element: XmlElement): readonly XmpProperty[] {
  const attributes = element.attributes
    .filter(isProperty)
    .map(({ uri, local, prefix, value }) => ({ uri, local, prefix, value: { kind: 'text' as const, text: value } }));
  return [...attributes, ...element.children.map((child) => ({ uri: child.uri, local: child.local, prefix: child.prefix, value: readValue(child) }))];
}

function isProperty({ uri }: XmlAttribute): boolean {
  return uri !== RDF && uri !== XML && uri !== '';
}

function readValue(element: XmlElement): XmpValue {
  const attribute = (uri: string, local: string) => element.attributes.find((found) => found.uri === uri && found.local === local)?.value;
  const [first] = element.children;
  if (attribute(RDF, 'parseType') === 'Resource') return { kind: 'struct', fields: fieldsOf(element) };
  if (first !== undefined && isDescription(first)) return { kind: 'struct', fields: fieldsOf(first) };
  if (first?.uri === RDF && (first.local === 'Bag' || first.local === 'Seq' || first.local === 'Alt')) {
    const items = first.children
      .filter(({ uri, local }) => uri === RDF && local === 'li')
      .map((item) => ({ language: item.attributes.find(({ uri, local }) => uri === XML && local === 'lang')?.value, value: readValue(item) }));
    return { kind: first.local, items };
  }
  if (element.children.length === 0 && element.attributes.some(isProperty)) return { kind: 'struct', fields: fieldsOf(element) };
  return { kind: 'text', text: attribute(RDF, 'resource') ?? element.text };
}
