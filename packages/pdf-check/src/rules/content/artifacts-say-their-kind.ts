import { innermost, isArtifact } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/**
 * Words of every page (a head, a foot, a number) are passed over while they are read out; a reader that can, passes
 * over them by their kind.
 */
export const artifactsSayTheirKind: Rule = {
  code: 'artifacts-say-their-kind',
  severity: 'advice',
  clauses: { 'ua-1': '7.8' },
  checkpoint: '18-001, 18-002',
  *faults({ content }) {
    const pages = new Map<number, number>();
    for (const { page, kind, mark } of content.drawn) {
      const artifact = innermost(mark, isArtifact);
      if (kind === 'text' && artifact !== undefined && artifact.kind === undefined) pages.set(page, (pages.get(page) ?? 0) + 1);
    }
    for (const [page, pieces] of pages)
      yield {
        place: { page },
        found: `${pieces} pieces of text in artifacts that do not say of what kind they are`,
        expected: '/Type /Pagination with /Subtype /Header or /Footer',
      };
  },
};
