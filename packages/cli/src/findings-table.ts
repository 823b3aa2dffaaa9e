import { countFindings, describePlace, type Finding } from '@aanreik/review';
import Table from 'cli-table3';
import { adviceFor } from './advice.ts';

/** Widths of the columns in characters. */
const WIDTHS = [9, 24, 44, 48, 40];

/**
 * Findings for a person at a terminal: errors first, what was accepted last with its reason, then what to do, and one
 * line that counts them.
 */
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
            sorted.map((finding) => [finding.severity, finding.code, describePlace(finding), finding.found, finding.expected]),
          ),
        ]),
    ...(accepted.length === 0
      ? []
      : [
          tableOf(
            ['', 'rule', 'where', 'found', 'why it is accepted'],
            accepted.map((finding) => ['accepted', finding.code, describePlace(finding), finding.found, finding.accepted ?? '']),
          ),
        ]),
    ...(sorted.length === 0 ? [] : ['What to do:', ...adviceFor(sorted).map((line) => `  ${line}`)]),
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
  if (error + warning === 0) return `No problems found.${unshown(note, accepted, notes)}`;
  return `${numbered(error, 'error')}, ${numbered(warning, 'warning')}.${unshown(note, accepted, notes)}`;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function unshown(note: number, accepted: number, notes: boolean): string {
  const parts = [
    ...(accepted === 0 ? [] : [`${accepted} accepted with a reason`]),
    ...(note === 0 ? [] : [`${numbered(note, 'note')}${notes ? '' : ' (--notes shows them)'}`]),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', ')}.`;
}
