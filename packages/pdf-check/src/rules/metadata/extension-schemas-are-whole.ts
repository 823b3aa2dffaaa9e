import type { Rule } from '../../finding.ts';
import { extensionFaults } from '../../metadata/extension-schemas.ts';

/** A schema of one's own says its name, its namespace, its prefix, and of each property what it is. */
export const extensionSchemasAreWhole: Rule = {
  code: 'extension-schemas-are-whole',
  severity: 'fault',
  clauses: { 'a-2a': '6.6.2.3.3' },
  *faults({ xmp, isLocked }) {
    if (xmp !== undefined && !isLocked) yield* extensionFaults(xmp);
  },
};
