import { openPdf } from './checked-pdf.ts';
import type { Fault, Finding, Rule, Standard } from './finding.ts';
import { PDF_RULES } from './rules.ts';

/** How many findings of one rule are told; a file with more is broken in one way. */
const MOST_OF_A_RULE = 100;

const NAMES: Readonly<Record<Standard, string>> = { 'ua-1': 'ISO 14289-1', 'a-2a': 'ISO 19005-2' };

/** Every standard that a file can be held to. */
export const STANDARDS: readonly Standard[] = ['ua-1', 'a-2a'];

export interface CheckOptions {
  /** One standard, where a file claims no other; PDF/UA-1 and PDF/A-2a together where absent. */
  readonly standard?: Standard;
}

/**
 * Checks a PDF against what a program can decide of PDF/UA-1 and PDF/A-2a. A file that cannot be read, or only behind a password, has
 * a finding that says so.
 */
export async function checkPdf(bytes: Uint8Array, { standard }: CheckOptions = {}): Promise<readonly Finding[]> {
  const standards = standard === undefined ? STANDARDS : [standard];
  try {
    const pdf = await openPdf(bytes);
    return PDF_RULES.flatMap((rule) => {
      const clause = clauseOf(rule, standards);
      return clause === undefined ? [] : findingsOf(rule, clause, rule.faults(pdf));
    });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return findingsOf(CAN_BE_READ, clauseOf(CAN_BE_READ, standards) ?? '', [{ found, expected: 'a PDF file that can be read' }]);
  }
}

const CAN_BE_READ: Pick<Rule, 'code' | 'severity' | 'clauses'> = { code: 'can-be-read', severity: 'fault', clauses: { 'ua-1': '6.2', 'a-2a': '6.1' } };

/** The clauses of a rule in the standards that are asked for; undefined where none of them asks for it. */
function clauseOf({ clauses }: Pick<Rule, 'clauses'>, standards: readonly Standard[]): string | undefined {
  const asked = standards.flatMap((standard) => (clauses[standard] === undefined ? [] : [`${NAMES[standard]}, ${clauses[standard]}`]));
  return asked.length === 0 ? undefined : asked.join('; ');
}

function findingsOf(rule: Pick<Rule, 'code' | 'severity' | 'checkpoint'>, clause: string, faults: Iterable<Fault>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const fault of faults) {
    findings.push(findingOf(rule, clause, fault));
    if (findings.length === MOST_OF_A_RULE) break;
  }
  return findings;
}

function findingOf(rule: Pick<Rule, 'code' | 'severity' | 'checkpoint'>, clause: string, { place, found, expected, ...fault }: Fault): Finding {
  const checkpoint = fault.checkpoint ?? rule.checkpoint;
  return {
    code: rule.code,
    place: { ...(place?.page === undefined ? {} : { page: place.page }), ...(place?.object === undefined ? {} : { object: place.object }) },
    found,
    expected,
    clause,
    ...(checkpoint === undefined ? {} : { checkpoint }),
    severity: rule.severity,
  };
}
