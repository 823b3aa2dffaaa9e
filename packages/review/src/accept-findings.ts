import type { LoadedArtifact } from '@aanreik/compose';
import type { Finding } from './finding.ts';

/**
 * Marks the findings that an artifact's definition lets stand, with its reason. They stay in the report.
 * A reason that no finding needs any more is a finding itself: it would hide the next one.
 */
export function acceptFindings(findings: readonly Finding[], { name, definition }: LoadedArtifact): readonly Finding[] {
  const accepted = definition.accepted ?? [];
  const needed = new Set<number>();
  const marked = findings.map((finding) => {
    const at = accepted.findIndex(
      ({ rule, key, found }) =>
        rule === finding.code && (key === undefined || key === finding.place.key) && (found === undefined || finding.found.includes(found)),
    );
    const reason = accepted[at]?.reason;
    if (reason === undefined) return finding;
    needed.add(at);
    return { ...finding, accepted: reason };
  });
  const idle = accepted.flatMap(({ rule, key, found }, at): readonly Finding[] =>
    needed.has(at)
      ? []
      : [
          {
            code: 'accepted-without-need',
            severity: 'error',
            place: { artifact: name, file: `${name}/artifact.ts`, key: `accepted[${at}]` },
            found: `no finding of ${[rule, key, found].filter(Boolean).join(', ')}`,
            expected: 'only what is found',
            variants: 1,
          },
        ],
  );
  return [...marked, ...idle];
}
