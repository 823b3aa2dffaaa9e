import type { PdfRule } from '../finding.ts';

export const listsHaveItems: PdfRule = {
  id: 'lists-have-items',
  checkpoint: '09-005',
  *faults({ structure = [] }) {
    for (const { role, parent, ref, kids } of structure) {
      if (role === 'LI' && parent?.role !== 'L') yield { object: ref, found: `an item (LI) in ${parent?.role ?? 'nothing'}`, expected: 'items in a list (L)' };
      if (role === 'LBody' && parent?.role !== 'LI') yield { object: ref, found: `LBody in ${parent?.role ?? 'nothing'}`, expected: 'LBody in an item (LI)' };
      if (role === 'L') {
        const other = kids.find((kid) => !['LI', 'L', 'Caption'].includes(kid.role));
        if (other !== undefined) yield { object: other.ref, found: `${other.role} in a list`, expected: 'items (LI)' };
        if (kids.length === 0) yield { object: ref, found: 'a list without items', expected: 'items (LI)' };
      }
    }
  },
};
