import { PDFDict } from '@cantoo/pdf-lib';
import type { Content } from './content/content.ts';
import { contentKey, type Mark } from './content/marks.ts';
import { walkContent } from './content/walk-content.ts';
import { type Everything, everyObject } from './file/every-object.ts';
import { type Annotation, type Page, readPages } from './file/pages.ts';
import { openFile, PdfFile } from './file/pdf-file.ts';
import { type RawFile, readRawFile } from './file/raw-file.ts';
import { readXmp, type Xmp } from './metadata/xmp.ts';
import { ParentTree } from './structure/parent-tree.ts';
import { readStructure, type StructNode, type StructureTree } from './structure/structure-tree.ts';

/** A PDF that is being checked. Each part is read when a rule first asks for it, and once for all rules. */
export class CheckedPdf extends PdfFile {
  #raw: RawFile | undefined;
  #pages: readonly Page[] | undefined;
  #structure: StructureTree | null | undefined;
  #parentTree: ParentTree | undefined;
  #content: Content | undefined;
  #xmp: Xmp | null | undefined;
  #owners: ReadonlyMap<string, readonly StructNode[]> | undefined;
  #nodes: ReadonlyMap<PDFDict, StructNode> | undefined;
  #holders: ReadonlyMap<string | undefined, StructNode> | undefined;
  #everything: readonly Everything[] | undefined;

  /** How the bytes themselves are written. */
  get raw(): RawFile {
    this.#raw ??= readRawFile(this.bytes);
    return this.#raw;
  }

  get pages(): readonly Page[] {
    this.#pages ??= readPages(this);
    return this.#pages;
  }

  get annotations(): readonly Annotation[] {
    return this.pages.flatMap(({ annotations }) => annotations);
  }

  /** The structure; undefined where there is none. */
  get structure(): StructureTree | undefined {
    if (this.#structure === undefined) this.#structure = readStructure(this, this.pages) ?? null;
    return this.#structure ?? undefined;
  }

  /** All elements in the order of reading. */
  get nodes(): readonly StructNode[] {
    return this.structure?.nodes ?? [];
  }

  get parentTree(): ParentTree | undefined {
    if (this.structure !== undefined) this.#parentTree ??= new ParentTree(this, this.structure);
    return this.#parentTree;
  }

  get content(): Content {
    this.#content ??= walkContent(this, this.pages);
    return this.#content;
  }

  /** The metadata of the file; undefined where there is none. */
  get xmp(): Xmp | undefined {
    if (this.#xmp === undefined) {
      const bytes = this.stream(this.get(this.catalog, 'Metadata'));
      this.#xmp = bytes === undefined ? null : readXmp(bytes);
    }
    return this.#xmp ?? undefined;
  }

  /** The elements that name marked content as theirs: one, where all is well. */
  ownersOf(stream: string, mcid: number): readonly StructNode[] {
    if (this.#owners === undefined) {
      const owners = new Map<string, StructNode[]>();
      for (const node of this.nodes) {
        for (const content of node.content) {
          const key = contentKey(content.stream, content.mcid);
          const known = owners.get(key);
          if (known === undefined) owners.set(key, [node]);
          else known.push(node);
        }
      }
      this.#owners = owners;
    }
    return this.#owners.get(contentKey(stream, mcid)) ?? [];
  }

  /** The element around a mark; undefined where there is none. */
  nodeAround(mark: Mark | undefined): StructNode | undefined {
    for (let at = mark; at !== undefined; at = at.around) {
      const [owner] = at.mcid === undefined ? [] : this.ownersOf(at.stream, at.mcid);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  /** The element that names an annotation as its own. */
  holderOf({ ref }: Annotation): StructNode | undefined {
    this.#holders ??= new Map(this.nodes.flatMap((node) => node.objects.map(({ object }) => [object, node] as const)));
    return ref === undefined ? undefined : this.#holders.get(ref);
  }

  /** The element that an annotation leads to, by way of the ParentTree. */
  ledFrom({ dict }: Annotation): StructNode | undefined {
    const key = this.number(dict, 'StructParent');
    const found = key === undefined ? undefined : this.parentTree?.ofObject(key);
    this.#nodes ??= new Map(this.nodes.map((node) => [node.dict, node] as const));
    return found instanceof PDFDict ? this.#nodes.get(found) : undefined;
  }

  /** Every object of the file, those within others too. */
  get everything(): readonly Everything[] {
    this.#everything ??= everyObject(this);
    return this.#everything;
  }
}

/**
 * Reads a PDF for checking.
 * @throws {Error} when it is no PDF that can be read
 */
export async function openPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const { context, encrypt, isLocked } = await openFile(bytes);
  return new CheckedPdf(bytes, context, encrypt, isLocked);
}
