import type { BatchProgress } from '@aanreik/batch';
import { Presets, SingleBar } from 'cli-progress';
import type { CommandLine } from './command-line.ts';

/** At most so many rejected rows are named while the batch runs; rejects.csv has them all. */
const NAMED = 20;
/** Rows between two lines where there is no terminal to draw a bar on. */
const ROWS_A_LINE = 1000;

/**
 * Shows how far a batch is, on the error stream: a bar on a terminal, plain lines elsewhere.
 * It names rows and fields and never what stood in them: logs are kept, and read by others.
 * @param size of the recipient file in bytes
 */
export function batchProgress(commandLine: CommandLine, size: number): BatchProgress & { stop: () => void } {
  const { stderr } = commandLine;
  const bar = stderr.isTTY
    ? new SingleBar({ format: '{bar} {percentage}%  {rows} rows  {eta_formatted} to go', hideCursor: true, stream: stderr }, Presets.rect)
    : undefined;
  const notes: string[] = [];
  const note = (line: string) => {
    if (bar === undefined) commandLine.report(line);
    else notes.push(line);
  };
  let named = 0;
  bar?.start(size, 0, { rows: 0 });
  return {
    warning: note,
    rejected: ({ row, field, expected }) => {
      named += 1;
      if (named <= NAMED) note(`row ${row}: ${field} rejected; expected ${expected}`);
      if (named === NAMED + 1) note('more rows were rejected; rejects.csv has them all');
    },
    row: (rows, bytes) => {
      if (bar !== undefined) bar.update(Math.min(bytes, size), { rows });
      else if (rows % ROWS_A_LINE === 0) commandLine.report(`${rows} rows`);
    },
    stop: () => {
      bar?.stop();
      for (const line of notes) commandLine.report(line);
    },
  };
}
