import { countFindings, type Finding, toSarif } from '@aanreik/review';
import { Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit.ts';
import { findingsTable } from './findings-table.ts';

export interface PrintOptions {
  readonly format: 'table' | 'json' | 'sarif';
  /** Whether a table shows notes too. */
  readonly notes?: boolean;
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how to print what was found').choices(['table', 'json', 'sarif']).default('table');
}

/** Prints findings, and sets the exit code: whether one of them is an error. */
export function printFindings(commandLine: CommandLine, findings: readonly Finding[], { format, notes = false }: PrintOptions): void {
  commandLine.print(printed(findings, format, notes));
  commandLine.exitCode = countFindings(findings).error === 0 ? EXIT.done : EXIT.incomplete;
}

function printed(findings: readonly Finding[], format: PrintOptions['format'], notes: boolean): string {
  switch (format) {
    case 'table':
      return findingsTable(findings, notes);
    case 'json':
      return JSON.stringify({ version: 1, counts: countFindings(findings), findings }, undefined, 2);
    case 'sarif':
      return JSON.stringify(toSarif(findings), undefined, 2);
  }
}
