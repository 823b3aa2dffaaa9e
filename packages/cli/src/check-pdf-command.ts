import { readFile } from 'node:fs/promises';
import { ProblemsError } from '@aanreik/message';
import { checkPdf, type PdfFinding, readAloud, readAloudLines } from '@aanreik/pdf-check';
import { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit.ts';

interface Options {
  readonly json?: true;
  readonly readAloud?: true;
}

export function checkPdfCommand(commandLine: CommandLine): Command {
  return new Command('pdf')
    .description('Checks PDF files against what a program can decide of PDF/UA-1 (Matterhorn Protocol) and PDF/A-2a.')
    .argument('<file...>', 'PDF files')
    .option('--json', 'the findings as JSON')
    .option('--read-aloud', 'print what a screen reader gets: each element with its words, in their order')
    .action((files: readonly string[], options: Options) => check(commandLine, files, options));
}

async function check(commandLine: CommandLine, files: readonly string[], { json, readAloud: aloud }: Options): Promise<void> {
  if (aloud) for (const file of files) commandLine.print(readAloudLines(await read(commandLine.pathOf(file), readAloud)).join('\n'));
  const checked = await Promise.all(files.map(async (file) => ({ file, findings: await read(commandLine.pathOf(file), checkPdf) })));
  if (json) commandLine.print(JSON.stringify(checked, undefined, 2));
  else for (const { file, findings } of checked) commandLine.print(described(file, findings));
  commandLine.exitCode = checked.every(({ findings }) => findings.length === 0) ? EXIT.done : EXIT.incomplete;
}

async function read<T>(file: string, how: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  try {
    return await how(await readFile(file));
  } catch (error) {
    throw new ProblemsError([{ code: 'pdf', file, found: error instanceof Error ? error.message : String(error), expected: 'a PDF file that can be read' }]);
  }
}

function described(file: string, findings: readonly PdfFinding[]): string {
  const lines = findings.map(({ rule, checkpoint, page, object, found, expected }) => {
    const place = [page === undefined ? undefined : `page ${page}`, object].filter((part) => part !== undefined).join(', ');
    return `${file}: ${place === '' ? '' : `${place}: `}${found}; expected ${expected} (${rule}, ${checkpoint})`;
  });
  return [...lines, `${file}: ${findings.length === 0 ? 'no faults found that a program can find' : `${findings.length} faults`}`].join('\n');
}
