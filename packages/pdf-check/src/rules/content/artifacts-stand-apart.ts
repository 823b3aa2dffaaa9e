import { innermost, isArtifact, isReal } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/** An artifact inside real content would be read; real content inside an artifact would not. */
export const artifactsStandApart: Rule = {
  code: 'artifacts-stand-apart',
  severity: 'fault',
  clauses: { 'ua-1': '7.1' },
  checkpoint: '01-003, 01-004',
  *faults({ content }) {
    for (const { page, mark } of content.marks) {
      if (isArtifact(mark) && innermost(mark.around, isReal) !== undefined)
        yield { place: { page }, checkpoint: '01-003', found: 'an artifact inside real content', expected: 'an artifact of its own' };
      if (isReal(mark) && innermost(mark.around, isArtifact) !== undefined)
        yield {
          place: { page },
          checkpoint: '01-004',
          found: `real content (MCID ${mark.mcid}) inside an artifact`,
          expected: 'real content outside artifacts',
        };
    }
  },
};
