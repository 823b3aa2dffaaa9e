import type { Rule } from '../../finding.ts';

/** What a stream takes to be drawn is named beside it, not further up. */
export const resourcesAreBesideTheirContent: Rule = {
  code: 'resources-are-beside-their-content',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.2' },
  *faults({ content }) {
    for (const page of content.borrowed)
      yield { place: { page }, found: 'content that takes fonts or pictures from resources further up', expected: '/Resources of its own' };
  },
};
