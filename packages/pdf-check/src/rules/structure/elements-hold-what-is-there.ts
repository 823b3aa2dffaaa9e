import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/** An object that an element names is in the file (ISO 32000-1, 14.7.4.3). */
export const elementsHoldWhatIsThere: Rule = {
  code: 'elements-hold-what-is-there',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  *faults(pdf) {
    for (const node of pdf.nodes) {
      for (const { object } of node.objects)
        if (object === undefined || pdf.objectOf(object) === undefined)
          yield { place: placeOf(node), found: `the object ${object ?? 'of no name'}, which is not there`, expected: 'an annotation of the page' };
    }
  },
};
