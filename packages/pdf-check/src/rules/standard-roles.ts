import { PDFName } from '@cantoo/pdf-lib';
import type { PdfRule } from '../finding.ts';

/** ISO 32000-1, 14.8.4. */
export const STANDARD_ROLES: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** A role of one's own is mapped to a standard one, and a standard one to no other. */
export const standardRoles: PdfRule = {
  id: 'standard-roles',
  checkpoint: '02-001, 02-003, 02-004',
  *faults(pdf) {
    for (const { ref, type, role } of pdf.structure ?? []) {
      if (!STANDARD_ROLES.has(role))
        yield { object: ref, found: `the role ${type}`, expected: 'a standard role, or one that the role map leads to a standard role' };
    }
    const root = pdf.dict(pdf.catalog, 'StructTreeRoot');
    const map = root === undefined ? undefined : pdf.dict(root, 'RoleMap');
    for (const [name, to] of map?.entries() ?? []) {
      if (STANDARD_ROLES.has(name.decodeText()) && to instanceof PDFName)
        yield { found: `the standard role ${name.decodeText()} mapped to ${to.decodeText()}`, expected: 'standard roles as they are' };
    }
  },
};
