import { readFile } from 'node:fs/promises';
import { ProblemsError } from '@aanreik/message';
import { checkPdf, type PdfFinding, readAloud, readAloudLines } from '@aanreik/pdf-check';
import { Command } from 'commander';
import { EXIT } from './exit.ts';

export function checkPdfCommand(): Command {
  return new Command('pdf')
    .description('Checks PDF files against what a program can decide of PDF/UA-1 (Matterhorn Protocol) and PDF/A-2a.')
    .argument('<file...>', 'PDF files')
    .option('--json', 'the findings as JSON')
    .option('--read-aloud', 'print what a screen reader gets: each element with its words, in their order')
    .action(async (files: readonly string[], { json, readAloud: aloud }: { readonly json?: true; readonly readAloud?: true }) => {
      if (aloud) for (const file of files) console.log(readAloudLines(await read(file, readAloud)).join('\n'));
      const checked = await Promise.all(files.map(async (file) => ({ file, findings: await read(file, checkPdf) })));
      if (json) console.log(JSON.stringify(checked, undefined, 2));
      else for (const { file, findings } of checked) report(file, findings);
      process.exitCode = checked.every(({ findings }) => findings.length === 0) ? EXIT.done : EXIT.incomplete;
    });
}

async function read<T>(file: string, how: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  try {
    return await how(await readFile(file));
  } catch (error) {
    throw new ProblemsError([{ code: 'pdf', file, found: error instanceof Error ? error.message : String(error), expected: 'a PDF file that can be read' }]);
  }
}

function report(file: string, findings: readonly PdfFinding[]): void {
  for (const { rule, checkpoint, page, object, found, expected } of findings) {
    const place = [page === undefined ? undefined : `page ${page}`, object].filter((part) => part !== undefined).join(', ');
    console.log(`${file}: ${place === '' ? '' : `${place}: `}${found}; expected ${expected} (${rule}, ${checkpoint})`);
  }
  console.log(`${file}: ${findings.length === 0 ? 'no faults found that a program can find' : `${findings.length} faults`}`);
}
