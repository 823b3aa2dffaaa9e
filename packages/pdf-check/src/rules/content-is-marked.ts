import type { PdfRule } from '../finding.ts';
import { markedSteps } from '../marks.ts';

/** What is drawn belongs to an element of the structure, or is an artifact. */
export const contentIsMarked: PdfRule = {
  id: 'content-is-marked',
  checkpoint: '01-005',
  *faults({ pages }) {
    for (const page of pages) {
      const loose = [...markedSteps(page)].filter(
        (step) => step.kind === 'draw' && !step.around.some(({ tag, mcid }) => tag === 'Artifact' || mcid !== undefined),
      );
      if (loose.length > 0) {
        yield {
          page: page.number,
          found: `${loose.length} pieces of drawing that nothing claims`,
          expected: 'each in a marked-content sequence with an MCID, or marked as Artifact',
        };
      }
    }
  },
};
