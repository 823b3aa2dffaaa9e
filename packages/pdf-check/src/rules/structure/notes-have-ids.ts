import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';

export const notesHaveIds: Rule = {
  code: 'notes-have-ids',
  severity: 'fault',
  clauses: { 'ua-1': '7.9' },
  checkpoint: '19-003, 19-004',
  *faults(pdf) {
    const seen = new Set<string>();
    for (const node of pdf.nodes) {
      if (node.role !== 'Note') continue;
      const id = pdf.string(node.dict, 'ID') ?? '';
      if (id === '') yield { place: placeOf(node), checkpoint: '19-003', found: 'a note without /ID', expected: '/ID, by which it is found' };
      else if (seen.has(id)) yield { place: placeOf(node), checkpoint: '19-004', found: `two notes with the /ID '${id}'`, expected: 'an /ID for each note' };
      seen.add(id);
    }
  },
};
