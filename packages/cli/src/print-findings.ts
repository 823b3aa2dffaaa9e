import { countFindings, type Finding, toSarif } from '@aanreik/review';
import { Option } from 'commander';
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

/** Prints findings, and leaves an exit code that tells whether one of them is an error. */
export function printFindings(findings: readonly Finding[], { format, notes = false }: PrintOptions): void {
  console.log(printed(findings, format, notes));
  process.exitCode = countFindings(findings).error === 0 ? EXIT.done : EXIT.incomplete;
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
