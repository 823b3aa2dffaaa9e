import type { Finding, Severity } from '../finding.ts';

/** Findings as counts in one line: "2 errors, 1 warning". */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity | 'accepted', number>> {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note'), accepted: findings.length - open.length };
}

/**
 * Where a finding is, in one line: the text where it has a key, else the block, and the first variant that shows it.
 */
export function describePlace({ place, variants }: Finding): string {
  const text = [place.file, place.key].filter(Boolean).join(' ');
  const where = [text || place.artifact, place.block].filter(Boolean).join(' ');
  const more = variants > 1 ? ` and ${variants - 1} more` : '';
  return place.variant === undefined ? where : `${where} (${place.variant}${more})`;
}
