import { PDFDict } from '@cantoo/pdf-lib';
import { nameOf, numberOf, type PdfFile, stringOf } from '../file/pdf-file.ts';
import { textString } from '../file/text-string.ts';
import { isDictionary, isName, type Operand } from './content-stream.ts';

/** A marked-content sequence that is open, within another or not (ISO 32000-1, 14.6). */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  /** The stream in which its MCID counts: a page, or a form XObject. */
  readonly stream: string;
  /** Of an artifact, what it is of the page: Pagination, Layout, Page or Background. */
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly actualText: string | undefined;
  readonly alt: string | undefined;
  readonly expansion: string | undefined;
  readonly around: Mark | undefined;
}

/** What a mark says of itself: a list in the content, or one of the resources by its name. */
type Properties = (key: string) => { readonly number: number | undefined; readonly text: string | undefined; readonly name: string | undefined };

export function openMark(file: PdfFile, operands: readonly Operand[], resources: PDFDict | undefined, stream: string, around: Mark | undefined): Mark {
  const [tag, list] = operands;
  const properties = propertiesOf(file, list, resources);
  return {
    tag: isName(tag) ? tag.name : '',
    mcid: properties('MCID').number,
    stream,
    kind: properties('Type').name,
    language: properties('Lang').text,
    actualText: properties('ActualText').text,
    alt: properties('Alt').text,
    expansion: properties('E').text,
    around,
  };
}

const NOTHING = { number: undefined, text: undefined, name: undefined };

function propertiesOf(file: PdfFile, list: Operand | undefined, resources: PDFDict | undefined): Properties {
  if (isDictionary(list)) {
    return (key) => {
      const value = list.dict.get(key);
      return {
        number: typeof value === 'number' ? value : undefined,
        text: typeof value === 'string' ? textString(Buffer.from(value, 'latin1')) : undefined,
        name: isName(value) ? value.name : undefined,
      };
    };
  }
  const lists = isName(list) && resources !== undefined ? file.dict(resources, 'Properties') : undefined;
  const named = isName(list) && lists !== undefined ? file.get(lists, list.name) : undefined;
  if (!(named instanceof PDFDict)) return () => NOTHING;
  return (key) => ({ number: numberOf(file.get(named, key)), text: stringOf(file.get(named, key)), name: nameOf(file.get(named, key)) });
}

/** The innermost of the marks around content for which something holds. */
export function innermost(mark: Mark | undefined, holds: (mark: Mark) => boolean): Mark | undefined {
  for (let at = mark; at !== undefined; at = at.around) if (holds(at)) return at;
  return undefined;
}

export function isArtifact({ tag }: Mark): boolean {
  return tag === 'Artifact';
}

export function isReal({ mcid }: Mark): boolean {
  return mcid !== undefined;
}

/** How a mark is found in the structure. */
export function contentKey(stream: string, mcid: number | undefined): string {
  return `${stream}, ${mcid}`;
}
