import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import { describePlace } from './describe-findings.ts';

/**
 * Findings in SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change. Paths are below the folder of
 * templates.
 */
export function toSarif(findings: readonly Finding[]): Log {
  const ids = [...new Set(findings.map(({ code }) => code))];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'aanreik', rules: ids.map(descriptor) } }, results: findings.map(resultOf) }],
  };
}

function descriptor(id: string): ReportingDescriptor {
  const rule = RULES.find(({ code }) => code === id);
  return rule === undefined ? { id } : { id, shortDescription: { text: rule.title }, help: { text: rule.source } };
}

function resultOf(finding: Finding): Result {
  const { code, severity, place, found, expected, accepted } = finding;
  return {
    ruleId: code,
    level: severity,
    message: { text: `found ${found}; expected ${expected}` },
    locations: [
      {
        ...(place.file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: place.file, uriBaseId: 'TEMPLATES' } } }),
        logicalLocations: [{ fullyQualifiedName: describePlace(finding) }],
      },
    ],
    ...(accepted === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: accepted }] }),
  };
}
