import { readFile } from 'node:fs/promises';
import { checkPdf, type Finding, readAloud, readAloudLines, STANDARDS, type Standard } from '@aanreik/pdf-check';
import { Command, Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit.ts';

interface Options {
  readonly json?: true;
  readonly readAloud?: true;
  readonly standard?: Standard;
}

interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export function checkPdfCommand(commandLine: CommandLine): Command {
  return new Command('pdf')
    .description('Checks PDF files against what a program can decide of PDF/UA-1 (ISO 14289-1, Matterhorn Protocol 1.1) and PDF/A-2a (ISO 19005-2).')
    .argument('<file...>', 'PDF files')
    .addOption(new Option('--standard <name>', 'one standard alone; both where absent').choices(STANDARDS))
    .option('--json', 'the findings as JSON')
    .option('--read-aloud', 'print what a screen reader gets: each element with its words, in their order')
    .action((files: readonly string[], options: Options) => check(commandLine, files, options));
}

async function check(commandLine: CommandLine, files: readonly string[], { json, readAloud: aloud, standard }: Options): Promise<void> {
  if (aloud) for (const file of files) commandLine.print(await aloudOf(commandLine.pathOf(file)));
  const checked: CheckedFile[] = [];
  // One at a time: a file that cannot be read is a finding of that file, and the others are still checked.
  for (const file of files) checked.push({ file, findings: await findingsOf(commandLine.pathOf(file), standard) });
  if (json) commandLine.print(JSON.stringify(checked, undefined, 2));
  else for (const one of checked) commandLine.print(described(one));
  commandLine.exitCode = checked.every(({ findings }) => faultsIn(findings) === 0) ? EXIT.done : EXIT.incomplete;
}

async function findingsOf(file: string, standard: Standard | undefined): Promise<readonly Finding[]> {
  const bytes = await readFile(file).catch((error: Error) => error);
  if (!(bytes instanceof Error)) return checkPdf(bytes, standard === undefined ? {} : { standard });
  return [{ code: 'can-be-read', place: {}, found: bytes.message, expected: 'a PDF file that can be read', clause: '', severity: 'fault' }];
}

async function aloudOf(file: string): Promise<string> {
  try {
    return readAloudLines(await readAloud(await readFile(file))).join('\n');
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function faultsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'fault').length;
}

function described({ file, findings }: CheckedFile): string {
  const lines = findings.map(({ code, place, found, expected, clause, checkpoint, severity }) => {
    const where = [place.page === undefined ? undefined : `page ${place.page}`, place.object].filter((part) => part !== undefined).join(', ');
    const source = [code, checkpoint === undefined ? undefined : `Matterhorn ${checkpoint}`, clause]
      .filter((part) => part !== undefined && part !== '')
      .join('; ');
    return `${file}: ${severity === 'advice' ? 'advice: ' : ''}${where === '' ? '' : `${where}: `}${found}; expected ${expected} (${source})`;
  });
  const faults = faultsIn(findings);
  return [...lines, `${file}: ${faults === 0 ? 'no faults found that a program can find' : `${faults} faults`}`].join('\n');
}
