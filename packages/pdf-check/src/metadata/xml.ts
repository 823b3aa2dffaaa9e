import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

export interface XmlAttribute {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly value: string;
}

export type Xml = { readonly root: XmlElement; readonly instructions: readonly string[] } | { readonly error: string };

/** More nested than any metadata; what goes deeper is made to break a reader. */
const DEEPEST = 200;

/** Reads XML with its namespaces. Entities of its own are not resolved, so that a few bytes cannot say gigabytes. */
export function readXml(text: string): Xml {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  const instructions: string[] = [];
  let root: XmlElement | undefined;
  let error: string | undefined;
  parser.on('error', (problem) => {
    error ??= problem.message.split('\n')[0] ?? 'no XML';
  });
  parser.on('processinginstruction', ({ target, body }) => instructions.push(`${target} ${body}`));
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    const own = Object.values(attributes).filter((attribute) => attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns');
    const element: XmlElement = { uri, local, prefix, attributes: own, children: [], text: '' };
    if (open.length > DEEPEST) throw new Error(`more than ${DEEPEST} elements in each other`);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  try {
    parser.write(text).close();
  } catch (thrown) {
    error ??= thrown instanceof Error ? thrown.message : String(thrown);
  }
  return error !== undefined || root === undefined ? { error: error ?? 'no XML' } : { root, instructions };
}
