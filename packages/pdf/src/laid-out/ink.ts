import { contentBox } from '../drawing/content-box.ts';
import type { LaidNode } from '../react-pdf/laid-node.ts';
import { inMm } from '../units.ts';

/** Something that is printed, and where. In mm from the top left corner of its page. */
export interface Ink {
  /** Counts from 1. */
  readonly page: number;
  readonly kind: 'text' | 'picture' | 'surface';
  /** What it is to the post. */
  readonly part: 'letter' | 'address' | 'return-address' | 'kix' | 'fold-mark' | 'chart';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Its name in a finding. What is in the window is named by its part alone: it is someone's address. */
  readonly name: string;
}

/** All that a laid-out letter prints. Lines of text go from the top of their capitals to the foot of their tails. */
export function inkOfLetter(pages: readonly LaidNode[]): readonly Ink[] {
  return pages.flatMap((page, at) => (page.children ?? []).flatMap((child) => [...inkOf(child, { page: at + 1, left: 0, top: 0, part: 'letter' })]));
}

interface Place {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly part: Ink['part'];
}

function* inkOf(node: LaidNode, place: Place): Generator<Ink> {
  const { box, type, props } = node;
  if (box === undefined) return;
  const left = place.left + box.left;
  const top = place.top + box.top;
  const part = partOf(props.postalPart) ?? place.part;
  const at = (kind: Ink['kind'], x: number, y: number, width: number, height: number, name: string): Ink => ({
    page: place.page,
    kind,
    part,
    left: inMm(x),
    top: inMm(y),
    right: inMm(x + width),
    bottom: inMm(y + height),
    name,
  });
  if (type === 'SVG' || type === 'IMAGE') yield at('picture', left, top, box.width, box.height, props.tag?.role === 'Figure' ? props.tag.alt : 'a picture');
  else if (type === 'TEXT') {
    const { x, y } = contentBox(node, left, top);
    for (const line of node.lines ?? []) {
      const run = line.runs[0];
      if (run === undefined || line.string.trim() === '') continue;
      const size = Math.max(...line.runs.map(({ attributes }) => attributes.fontSize));
      const width = line.runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
      const baseline = y + line.box.y + line.ascent;
      yield at('text', x + line.box.x, baseline - size * CAPITALS, width, size * (CAPITALS + TAILS), part === 'letter' ? `'${line.string.trim()}'` : part);
    }
  } else {
    const hasSurface = node.style?.backgroundColor !== undefined || (box.borderTopWidth ?? 0) > 0;
    if (hasSurface) yield at('surface', left, top, box.width, box.height, part === 'fold-mark' ? 'a fold mark' : 'a coloured surface');
    for (const child of node.children ?? []) yield* inkOf(child, { page: place.page, left, top, part });
  }
}

/** Heights of type as shares of its size. */
const CAPITALS = 0.75;
const TAILS = 0.25;

function partOf(postalPart: LaidNode['props']['postalPart']): Ink['part'] | undefined {
  if (postalPart === 'window') return 'return-address';
  return postalPart === 'beside-window' ? undefined : postalPart;
}
