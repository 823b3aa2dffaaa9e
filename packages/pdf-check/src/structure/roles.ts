import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.ts';

/** The structure types of ISO 32000-1, 14.8.4. */
export const STANDARD_ROLES: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** Which type stands for which, as the file says. */
export type RoleMap = ReadonlyMap<string, string>;

export function readRoleMap(file: PdfFile, root: PDFDict | undefined): RoleMap {
  const map = root === undefined ? undefined : file.dict(root, 'RoleMap');
  return new Map(
    file.entries(map).flatMap(([type, to]) => {
      const role = file.resolve(to);
      return role instanceof PDFName ? [[type, role.decodeText()] as const] : [];
    }),
  );
}

/** The standard type that a type stands for; itself where the map does not lead on, or in a circle. */
export function roleOf(type: string, roles: RoleMap): string {
  const seen = new Set<string>();
  let role = type;
  while (!STANDARD_ROLES.has(role) && !seen.has(role)) {
    seen.add(role);
    const next = roles.get(role);
    if (next === undefined) return role;
    role = next;
  }
  return role;
}
