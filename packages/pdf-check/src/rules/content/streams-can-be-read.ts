import type { Rule } from '../../finding.ts';

/** What cannot be read cannot be checked. */
export const streamsCanBeRead: Rule = {
  code: 'streams-can-be-read',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.1.7.2' },
  *faults({ content, isLocked }) {
    if (isLocked) return;
    for (const page of content.unreadable) yield { place: { page }, found: 'content that cannot be read', expected: 'streams that their filters can read' };
    if (content.isEndless) yield { found: 'more content than can be checked', expected: 'two million operators at most' };
  },
};
