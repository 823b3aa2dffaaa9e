import type { Writing } from './writing.ts';

/** What react-pdf's container holds of an element, before it is laid out: as much of it as is turned around. */
export interface Node {
  readonly type: string;
  style?: Style;
  readonly props?: NodeProps;
  children?: readonly Node[];
  /** Of a string in a text. */
  readonly value?: string;
}

interface NodeProps {
  readonly postalPart?: string;
  /** Whether it is on every page. */
  readonly fixed?: boolean;
  /** Its children, where they say the number of a page. */
  readonly render?: (numbers: { readonly pageNumber: number; readonly totalPages: number }) => readonly Node[];
}

type Style = Readonly<Record<string, unknown>>;

/**
 * Turns a document around for a language that runs from right to left: rows begin at the right, left sides become right
 * sides.
 * Blocks are written once, from left to right. react-pdf orders the words of a line (UAX 9), but texts do not inherit
 * their direction, and boxes are not mirrored. What the post looks at stays in its place: all that shows through the
 * window, and the marks to fold at.
 */
export function turnAround(node: Node, writing: Writing): void {
  if (writing.direction === 'ltr') return;
  turn(node, writing, undefined);
}

function turn(node: Node, writing: Writing, parent: Style | undefined): void {
  const part = node.props?.postalPart;
  if (part === 'window' || part === 'fold-mark') return;
  const own = node.style ?? {};
  // The inside of a picture is not turned.
  if (node.type === 'SVG' || node.type === 'IMAGE') {
    node.style = { ...mirrored(own), ...atItsSide(own, parent) };
    return;
  }
  const isText = node.type === 'TEXT' || node.type === 'LINK';
  node.style = {
    ...(part === 'beside-window' ? own : mirrored(own)),
    ...(isText ? textStyle(own, writing, node.props?.render !== undefined) : boxStyle(own)),
    ...atItsSide(own, parent),
  };
  for (const child of node.children ?? []) turn(child, writing, own);
  if (isText && node.children !== undefined) node.children = node.children.flatMap((child) => inItsFont(child, writing));
}

/**
 * A string of a text in pieces of one font. react-pdf can choose fonts itself, but forgets its choice where a link or a
 * bold word begins.
 */
function inItsFont(child: Node, { scriptFont, needsScriptFont }: Writing): readonly Node[] {
  if (child.value === undefined || scriptFont === undefined) return [child];
  const pieces: { readonly isScript: boolean; value: string }[] = [];
  for (const character of child.value) {
    const last = pieces.at(-1);
    const needs = needsScriptFont(character);
    // What is between words of a script is set with them, as one run: programs that look for words then find the
    // spaces.
    const isScript = needs === 'may' ? last?.isScript === true : needs;
    if (last?.isScript === isScript) last.value += character;
    else pieces.push({ isScript, value: character });
  }
  return pieces.map(({ isScript, value }): Node => {
    const piece = { ...child, value };
    return isScript ? { type: 'TEXT', props: {}, style: { direction: 'rtl', textAlign: 'right', fontFamily: scriptFont }, children: [piece] } : piece;
  });
}

/** With left for right in all that has sides. */
function mirrored(style: Style): Style {
  return Object.fromEntries(Object.entries(style).map(([name, value]) => [otherSide(name), value]));
}

function otherSide(name: string): string {
  if (name === 'left') return 'right';
  if (name === 'right') return 'left';
  return name.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'));
}

/** @param isLate whether its words are known only once the pages are: then react-pdf chooses the font */
function textStyle({ textAlign, fontFamily }: Style, { direction, scriptFont }: Writing, isLate: boolean): Style {
  return {
    direction,
    textAlign: textAlign === 'center' ? textAlign : textAlign === 'right' ? 'left' : 'right',
    ...(isLate && typeof fontFamily === 'string' && scriptFont !== undefined ? { fontFamily: [fontFamily, scriptFont] } : {}),
  };
}

const OTHER_END: Readonly<Record<string, string>> = { 'flex-start': 'flex-end', 'flex-end': 'flex-start' };

/** Rows begin at the right; in columns, what is at the left goes to the right. */
function boxStyle({ flexDirection, alignItems }: Style): Style {
  if (flexDirection === 'row') return { flexDirection: 'row-reverse' };
  return typeof alignItems === 'string' && alignItems in OTHER_END ? { alignItems: OTHER_END[alignItems] } : {};
}

/** A box narrower than its column goes to the side where lines begin; react-pdf puts it at the left. */
function atItsSide({ width, maxWidth, alignSelf, position }: Style, parent: Style | undefined): Style {
  const isInColumn = parent !== undefined && parent.flexDirection !== 'row' && parent.alignItems === undefined;
  const isNarrow = width !== undefined || maxWidth !== undefined;
  return isInColumn && isNarrow && alignSelf === undefined && position !== 'absolute' ? { alignSelf: 'flex-end' } : {};
}
