import type { PdfRule } from '../finding.ts';
import { markedSteps } from '../marks.ts';

/** Marked content that no element names is read by nobody; an element that names content that is not there is empty. */
export const markedContentIsInTheTree: PdfRule = {
  id: 'marked-content-is-in-the-tree',
  checkpoint: '01-005',
  *faults({ pages, structure = [] }) {
    for (const page of pages) {
      const drawn = [...markedSteps(page)].flatMap((step) => (step.kind === 'open' && step.mark.mcid !== undefined ? [step.mark.mcid] : []));
      const named = structure.flatMap(({ content, ref }) => content.filter((piece) => piece.page === page.number).map(({ mcid }) => ({ mcid, ref })));
      const names = new Set(named.map(({ mcid }) => mcid));
      for (const mcid of drawn)
        if (!names.has(mcid))
          yield { page: page.number, found: `MCID ${mcid}, which no element names`, expected: 'an element of the structure that it belongs to' };
      for (const { mcid, ref } of named)
        if (!drawn.includes(mcid)) yield { page: page.number, object: ref, found: `MCID ${mcid}, which the page has not`, expected: 'content on the page' };
      for (const mcid of new Set(drawn)) {
        if (drawn.filter((other) => other === mcid).length > 1) yield { page: page.number, found: `MCID ${mcid} twice`, expected: 'each MCID once a page' };
      }
    }
  },
};
