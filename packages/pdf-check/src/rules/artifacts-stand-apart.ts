import type { PdfRule } from '../finding.ts';
import { markedSteps } from '../marks.ts';

/** An artifact inside real content would be read; real content inside an artifact would not. */
export const artifactsStandApart: PdfRule = {
  id: 'artifacts-stand-apart',
  checkpoint: '01-003, 01-004',
  *faults({ pages }) {
    for (const page of pages) {
      for (const step of markedSteps(page)) {
        if (step.kind !== 'open') continue;
        const inReal = step.around.some(({ mcid }) => mcid !== undefined);
        const inArtifact = step.around.some(({ tag }) => tag === 'Artifact');
        if (step.mark.tag === 'Artifact' && inReal) yield { page: page.number, found: 'an artifact inside real content', expected: 'an artifact of its own' };
        if (step.mark.mcid !== undefined && inArtifact)
          yield { page: page.number, found: `real content (MCID ${step.mark.mcid}) inside an artifact`, expected: 'real content outside artifacts' };
      }
    }
  },
};
