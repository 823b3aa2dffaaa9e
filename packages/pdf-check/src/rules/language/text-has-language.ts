import { innermost, isArtifact } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';
import { documentLanguage, hasLanguage } from '../../structure/language.ts';

/** A voice must know which language it reads. */
export const textHasLanguage: Rule = {
  code: 'text-has-language',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '11-001',
  *faults(pdf) {
    if (documentLanguage(pdf) !== undefined) return;
    const pages = new Set<number>();
    for (const { page, kind, mark } of pdf.content.drawn) {
      if (kind !== 'text' || innermost(mark, isArtifact) !== undefined) continue;
      const isSaid = innermost(mark, ({ language }) => language !== undefined && language !== '') !== undefined;
      if (!isSaid && !hasLanguage(pdf, pdf.nodeAround(mark))) pages.add(page);
    }
    for (const page of pages)
      yield { place: { page }, found: 'text in no known language', expected: '/Lang of the file, of an element around it, or beside the text' };
  },
};
