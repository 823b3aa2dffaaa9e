import { nameTree } from '../../file/number-tree.ts';
import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';
import { headersOf } from '../../structure/table-headers.ts';

/** A cell that names its headers names cells of its own table that are there. */
export const headersAreKnown: Rule = {
  code: 'headers-are-known',
  severity: 'fault',
  clauses: { 'ua-1': '7.5' },
  checkpoint: '15-003',
  *faults(pdf) {
    const { structure } = pdf;
    if (structure === undefined) return;
    const inTree = nameTree(pdf, pdf.dict(structure.root, 'IDTree')).map(([id]) => id);
    const own = structure.nodes.filter(({ role }) => role === 'TH' || role === 'TD').map(({ dict }) => pdf.string(dict, 'ID'));
    const known = new Set([...own, ...inTree]);
    for (const cell of structure.nodes) {
      if (cell.role !== 'TH' && cell.role !== 'TD') continue;
      for (const header of headersOf(pdf, structure, cell)) {
        if (!known.has(header))
          yield { place: placeOf(cell), found: `a cell under the header '${header}', which is not there`, expected: 'the /ID of a header' };
      }
    }
  },
};
