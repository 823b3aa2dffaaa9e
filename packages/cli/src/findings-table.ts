import { countFindings, describePlace, type Finding } from '@aanreik/review';
import Table from 'cli-table3';

/** Widths of the columns in characters. */
const WIDTHS = [9, 24, 44, 48, 40];

/** Findings for a person at a terminal: errors first, what may stand last with its reason, and one line that counts them. */
export function findingsTable(findings: readonly Finding[], notes: boolean): string {
  const shown = findings.filter(({ severity, accepted }) => accepted === undefined && (notes || severity !== 'note'));
  const sorted = [...shown].sort((one, other) => rank(one) - rank(other));
  const accepted = findings.filter(({ accepted: reason }) => reason !== undefined);
  return [
    ...(sorted.length === 0
      ? []
      : [
          tableOf(
            ['', 'rule', 'where', 'found', 'expected'],
            sorted.map((finding) => [finding.severity, finding.rule, describePlace(finding), finding.found, finding.expected]),
          ),
        ]),
    ...(accepted.length === 0
      ? []
      : [
          tableOf(
            ['', 'rule', 'where', 'found', 'why it may stand'],
            accepted.map((finding) => ['accepted', finding.rule, describePlace(finding), finding.found, finding.accepted ?? '']),
          ),
        ]),
    counted(findings, notes),
  ].join('\n');
}

function rank({ severity }: Finding): number {
  return ['error', 'warning', 'note'].indexOf(severity);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], colWidths: WIDTHS, wordWrap: true, style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function counted(findings: readonly Finding[], notes: boolean): string {
  const { error, warning, note, accepted } = countFindings(findings);
  if (error + warning === 0) return `No problems found.${told(note, accepted, notes)}`;
  return `${error} errors, ${warning} warnings.${told(note, accepted, notes)}`;
}

function told(note: number, accepted: number, notes: boolean): string {
  const parts = [
    ...(accepted === 0 ? [] : [`${accepted} accepted with a reason`]),
    ...(note === 0 ? [] : [`${note} notes${notes ? '' : ' (--notes shows them)'}`]),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', ')}.`;
}
