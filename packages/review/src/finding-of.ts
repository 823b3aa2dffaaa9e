import type { LoadedArtifact } from '@aanreik/compose';
import type { Problem } from '@aanreik/message';
import type { Finding } from './finding.ts';

/** A problem with wording, as a finding. Each keeps a message from being sent. */
export function findingOf({ code, place: { file, key, variant }, found, expected }: Problem, { name }: Pick<LoadedArtifact, 'name'>): Finding {
  const place = { artifact: name, file, ...(key === undefined ? {} : { key }), ...(variant === undefined ? {} : { variant }) };
  return { code, severity: 'error', place, found, expected, variants: 1 };
}
