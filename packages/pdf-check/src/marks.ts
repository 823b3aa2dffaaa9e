import { isName } from './content-stream.ts';
import type { CheckedPage } from './opened-pdf.ts';

/** A marked-content sequence that is open. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
}

/** What a page does that matters for its structure: it opens a sequence, or it draws. */
export type MarkedStep =
  | { readonly kind: 'open'; readonly mark: Mark; readonly around: readonly Mark[] }
  | { readonly kind: 'draw'; readonly operator: string; readonly around: readonly Mark[] };

const DRAWS = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', 'EI']);

export function* markedSteps(page: CheckedPage): Generator<MarkedStep> {
  const open: Mark[] = [];
  for (const { name, operands } of page.operators) {
    if (name === 'BMC' || name === 'BDC') {
      const mark = markOf(operands);
      yield { kind: 'open', mark, around: [...open] };
      open.push(mark);
    } else if (name === 'EMC') open.pop();
    else if (DRAWS.has(name)) yield { kind: 'draw', operator: name, around: [...open] };
  }
}

function markOf(operands: CheckedPage['operators'][number]['operands']): Mark {
  const [tag, properties] = operands;
  const mcid = typeof properties === 'object' && 'dict' in properties ? properties.dict.MCID : undefined;
  return { tag: isName(tag) ? tag.name : '', mcid: typeof mcid === 'number' ? mcid : undefined };
}
