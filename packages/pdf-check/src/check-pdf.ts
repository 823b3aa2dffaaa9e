import { openPdf } from './checked-pdf.ts';
import type { Fault, Finding, Rule, Standard } from './finding.ts';
import { PDF_RULES } from './rules.ts';

/** How many findings of one rule are reported; a file with more is broken in one way. */
const MOST_OF_A_RULE = 100;

const NAMES: Readonly<Record<Standard, string>> = { 'ua-1': 'ISO 14289-1', 'a-2a': 'ISO 19005-2' };

/** Every standard that a file can be held to. */
export const STANDARDS: readonly Standard[] = ['ua-1', 'a-2a'];

export interface CheckOptions {
  /** One standard, where a file claims no other; PDF/UA-1 and PDF/A-2a together where absent. */
  readonly standard?: Standard;
}

/**
 * Checks a PDF against what a program can decide of PDF/UA-1 and PDF/A-2a. A file that cannot be read, or only behind a
 * password, has a finding that says so.
 */
export async function checkPdf(bytes: Uint8Array, { standard }: CheckOptions = {}): Promise<readonly Finding[]> {
  const standards = standard === undefined ? STANDARDS : [standard];
  const pdf = await openPdf(bytes).catch((error: unknown) => messageOf(error));
  if (typeof pdf === 'string') return findingsOf(CAN_BE_READ, standards, [{ found: pdf, expected: 'a PDF file that can be read' }]);
  return PDF_RULES.flatMap((rule) => {
    try {
      return findingsOf(rule, standards, rule.faults(pdf));
    } catch (error) {
      // What a rule cannot go through it cannot pass either.
      return findingsOf(CAN_BE_CHECKED, standards, [{ found: `what ${rule.code} cannot read: ${messageOf(error)}`, expected: 'a file that can be checked' }]);
    }
  });
}

const CAN_BE_READ = { code: 'can-be-read', severity: 'fault', clauses: { 'ua-1': '6.1', 'a-2a': '6.1' } } as const;
const CAN_BE_CHECKED = { ...CAN_BE_READ, code: 'can-be-checked' } as const;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The clauses of a rule in the standards that are asked for; undefined where none of them asks for it. */
function clauseOf({ clauses }: Source, standards: readonly Standard[]): string | undefined {
  const asked = standards.flatMap((standard) => (clauses[standard] === undefined ? [] : [`${NAMES[standard]}, ${clauses[standard]}`]));
  return asked.length === 0 ? undefined : asked.join('; ');
}

type Source = Pick<Rule, 'code' | 'severity' | 'clauses' | 'checkpoint'>;

function findingsOf(rule: Source, standards: readonly Standard[], faults: Iterable<Fault>): readonly Finding[] {
  const findings: Finding[] = [];
  const clause = clauseOf(rule, standards);
  if (clause === undefined) return findings;
  for (const fault of faults) {
    findings.push(findingOf(rule, clause, fault));
    if (findings.length === MOST_OF_A_RULE) break;
  }
  return findings;
}

function findingOf(rule: Source, clause: string, { place, found, expected, ...fault }: Fault): Finding {
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
