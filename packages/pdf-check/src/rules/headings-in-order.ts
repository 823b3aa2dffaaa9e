import type { PdfRule } from '../finding.ts';

/** Headings begin at 1, and none is skipped on the way down. */
export const headingsInOrder: PdfRule = {
  id: 'headings-in-order',
  checkpoint: '14-002, 14-003, 14-007',
  *faults({ structure = [] }) {
    const headings = structure.filter(({ role }) => /^H\d?$/.test(role));
    const plain = headings.find(({ role }) => role === 'H');
    if (plain !== undefined && headings.some(({ role }) => role !== 'H'))
      yield { object: plain.ref, found: 'headings with a level and without', expected: 'H alone, or H1 to H6 alone' };
    let before = 0;
    for (const { role, ref } of headings) {
      const level = Number(role.slice(1));
      if (role === 'H') continue;
      if (level > before + 1) yield { object: ref, found: `${role} after ${before === 0 ? 'no heading' : `H${before}`}`, expected: `H${before + 1} at most` };
      before = level;
    }
  },
};
