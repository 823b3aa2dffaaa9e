import { innermost, isArtifact, isReal } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/** What is drawn belongs to an element of the structure, or is an artifact. */
export const contentIsMarked: Rule = {
  code: 'content-is-marked',
  severity: 'fault',
  clauses: { 'ua-1': '7.1' },
  checkpoint: '01-005',
  *faults({ content }) {
    const loose = new Map<number, number>();
    for (const { page, mark } of content.drawn) {
      if (innermost(mark, (around) => isArtifact(around) || isReal(around)) === undefined) loose.set(page, (loose.get(page) ?? 0) + 1);
    }
    for (const [page, pieces] of loose)
      yield {
        place: { page },
        found: `${pieces} pieces of drawing that nothing claims`,
        expected: 'each in a marked-content sequence with an MCID, or marked as Artifact',
      };
  },
};
