import { PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Page } from '../file/pages.ts';
import { type PdfFile, refOf } from '../file/pdf-file.ts';
import { type RoleMap, readRoleMap, roleOf } from './roles.ts';

/** An element of the structure tree. */
export interface StructNode {
  readonly ref: string | undefined;
  readonly dict: PDFDict;
  /** As written. */
  readonly type: string;
  /** The standard type that it stands for. */
  readonly role: string;
  readonly parent: StructNode | undefined;
  readonly kids: StructNode[];
  readonly content: StructContent[];
  /** Its elements, its content and its annotations, in their order. */
  readonly sequence: (StructNode | StructContent | StructObject)[];
  /** Annotations that belong to it. */
  readonly objects: StructObject[];
}

/** Content of an element: where it is, and under which number. */
export interface StructContent {
  readonly page: number | undefined;
  /** The stream with the content: its page, or a form XObject. */
  readonly stream: string;
  readonly mcid: number;
}

/** An annotation, or another object as a whole. */
export interface StructObject {
  readonly object: string | undefined;
}

/** What keeps the structure from being a tree. */
export interface TreeFault {
  readonly node: string | undefined;
  readonly kind: 'circle' | 'twice' | 'parent';
}

export interface StructureTree {
  readonly root: PDFDict;
  readonly roles: RoleMap;
  /** All elements in the order of reading. */
  readonly nodes: readonly StructNode[];
  readonly faults: readonly TreeFault[];
}

/** How content of a page is named; content of a form XObject is named by its reference. */
export function pageStream(page: number | undefined): string {
  return `page ${page}`;
}

interface Visit {
  readonly entry: PDFObject;
  readonly parent: StructNode | undefined;
}

/** Reads the structure; undefined where there is none. An element that comes back is read once. */
export function readStructure(file: PdfFile, pages: readonly Page[]): StructureTree | undefined {
  const root = file.dict(file.catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  const roles = readRoleMap(file, root);
  const pageNumbers = new Map(pages.map(({ ref, number }) => [ref, number]));
  const nodes: StructNode[] = [];
  const faults: TreeFault[] = [];
  const read = new Map<PDFDict, StructNode>();
  const open: Visit[] = kidsOf(file, root).map((entry) => ({ entry, parent: undefined }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { entry, parent } = next;
    const dict = file.resolve(entry);
    if (dict instanceof PDFNumber && parent !== undefined) {
      add(parent, contentOf(pageNumbers.get(refOf(parent.dict.get(PAGE))), undefined, dict.asNumber()));
      continue;
    }
    if (!(dict instanceof PDFDict)) continue;
    const type = file.name(dict, 'Type');
    if (type === 'MCR') {
      const page = pageNumbers.get(refOf(dict.get(PAGE)) ?? refOf(parent?.dict.get(PAGE)));
      if (parent !== undefined) add(parent, contentOf(page, refOf(dict.get(STREAM)), file.number(dict, 'MCID') ?? -1));
    } else if (type === 'OBJR') {
      const object = { object: refOf(dict.get(OBJECT)) };
      parent?.objects.push(object);
      parent?.sequence.push(object);
    } else {
      const known = read.get(dict);
      if (known !== undefined) {
        faults.push({ node: refOf(entry), kind: isAbove(known, parent) ? 'circle' : 'twice' });
        continue;
      }
      const above = file.asDict(dict.get(PARENT));
      if (above !== (parent?.dict ?? root)) faults.push({ node: refOf(entry), kind: 'parent' });
      const written = file.name(dict, 'S') ?? '';
      const node: StructNode = {
        ref: refOf(entry),
        dict,
        type: written,
        role: roleOf(written, roles),
        parent,
        kids: [],
        content: [],
        sequence: [],
        objects: [],
      };
      read.set(dict, node);
      nodes.push(node);
      parent?.kids.push(node);
      parent?.sequence.push(node);
      for (const kid of kidsOf(file, dict)) open.push({ entry: kid, parent: node });
    }
  }
  return { root, roles, nodes, faults };
}

const [PAGE, STREAM, OBJECT, PARENT] = (['Pg', 'Stm', 'Obj', 'P'] as const).map((key) => PDFName.of(key)) as [PDFName, PDFName, PDFName, PDFName];

/** The last first, as they are taken from a stack. */
function kidsOf(file: PdfFile, dict: PDFDict): readonly PDFObject[] {
  return file.array(dict, 'K').toReversed();
}

function contentOf(page: number | undefined, form: string | undefined, mcid: number): StructContent {
  return { page, stream: form ?? pageStream(page), mcid };
}

function add(node: StructNode, content: StructContent): void {
  node.content.push(content);
  node.sequence.push(content);
}

/** No text is nested deeper; a tree of a hundred thousand levels is there to keep a checker busy. */
const DEEPEST = 1000;

/** An element and those around it, from the inside out. */
export function* outwards(node: StructNode | undefined): Generator<StructNode> {
  let at = node;
  for (let level = 0; at !== undefined && level < DEEPEST; level += 1) {
    yield at;
    at = at.parent;
  }
}

function isAbove(node: StructNode, from: StructNode | undefined): boolean {
  for (const above of outwards(from)) if (above === node) return true;
  return false;
}

/** The page of the first content in or below an element. */
function pageOf(node: StructNode): number | undefined {
  const open: StructNode[] = [node];
  for (let next = open.pop(), steps = 0; next !== undefined && steps < 1000; next = open.pop(), steps += 1) {
    const page = next.content.find((content) => content.page !== undefined)?.page;
    if (page !== undefined) return page;
    open.push(...next.kids.toReversed());
  }
  return undefined;
}

/** Where an element is, for a finding. */
export function placeOf(node: StructNode): { readonly page: number | undefined; readonly object: string | undefined } {
  return { page: pageOf(node), object: node.ref };
}
