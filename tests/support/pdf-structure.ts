import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** An element of the structure tree, with what a screen reader is given beside its words. */
export interface StructureNode {
  readonly role: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string | undefined;
  /** Of the links and boxes in it: what is read out of them. */
  readonly contents: readonly string[];
  readonly children: readonly StructureNode[];
}

/** All elements of a letter, the document first, each before what it holds. */
export async function structureOf(bytes: Uint8Array): Promise<readonly StructureNode[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return flat(read(root.lookup(PDFName.of('K'), PDFDict)));
}

function read(element: PDFDict): StructureNode {
  const kids = element.lookup(PDFName.of('K'));
  const dicts = (kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids]).filter((kid) => kid instanceof PDFDict);
  const attributes = element.lookupMaybe(PDFName.of('A'), PDFDict);
  return {
    role: word(element.lookup(PDFName.of('S'))) ?? '',
    attributes: Object.fromEntries([...(attributes?.entries() ?? [])].map(([key, value]) => [key.decodeText(), word(value) ?? ''])),
    language: word(element.lookup(PDFName.of('Lang'))),
    contents: dicts
      .filter((kid) => kid.has(PDFName.of('Obj')))
      .flatMap((kid) => word(kid.lookup(PDFName.of('Obj'), PDFDict).lookup(PDFName.of('Contents'))) ?? []),
    children: dicts.filter((kid) => kid.has(PDFName.of('S'))).map(read),
  };
}

function flat(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(flat)];
}

function word(value: unknown): string | undefined {
  return value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
