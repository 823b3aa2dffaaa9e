import type { Rule } from '../../finding.ts';
import { attributeOf } from '../../structure/attributes.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/**
 * An element Form is one field on the screen, and nothing else; on paper (with a role for print) it is what one writes
 * on (ISO 32000-1, 14.8.4.5).
 */
export const formElementsHoldOneField: Rule = {
  code: 'form-elements-hold-one-field',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.4' },
  checkpoint: '28-010',
  *faults(pdf) {
    const { structure } = pdf;
    const fields = new Set(pdf.annotations.flatMap(({ subtype, ref }) => (subtype === 'Widget' && ref !== undefined ? [ref] : [])));
    for (const node of structure?.nodes ?? []) {
      if (structure === undefined || node.role !== 'Form' || attributeOf(pdf, structure, node, 'PrintField', 'Role') !== undefined) continue;
      const [only] = node.sequence;
      const isField = only !== undefined && 'object' in only && fields.has(only.object ?? '');
      if (node.sequence.length !== 1 || !isField)
        yield {
          place: placeOf(node),
          found: `Form with ${node.sequence.length} parts, not one field`,
          expected: 'one field, or a role for print (/O /PrintField /Role)',
        };
    }
  },
};
