import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';
import { cellHeaders } from '../../structure/table-headers.ts';

/** A cell that names its headers names cells of its own table that are there. */
export const headersAreKnown: Rule = {
  code: 'headers-are-known',
  severity: 'fault',
  clauses: { 'ua-1': '7.5' },
  checkpoint: '15-003',
  *faults(pdf) {
    const { structure } = pdf;
    if (structure === undefined) return;
    const known = new Set(structure.nodes.filter(({ role }) => role === 'TH' || role === 'TD').map(({ dict }) => pdf.string(dict, 'ID')));
    for (const cell of structure.nodes) {
      if (cell.role !== 'TH' && cell.role !== 'TD') continue;
      for (const header of cellHeaders(pdf, structure, cell)) {
        if (!known.has(header))
          yield { place: placeOf(cell), found: `a cell under the header '${header}', which is not there`, expected: 'the /ID of a header' };
      }
    }
  },
};
