import { readFile } from 'node:fs/promises';
import { ProblemsError } from '@aanreik/message';
import { checkPdf, type PdfFinding } from '@aanreik/pdf';
import { Command } from 'commander';
import { EXIT } from './exit.ts';

export function checkPdfCommand(): Command {
  return new Command('pdf')
    .description('Checks PDF files against what a program can decide of PDF/UA-1 (Matterhorn Protocol) and PDF/A-2a.')
    .argument('<file...>', 'PDF files')
    .option('--json', 'the findings as JSON')
    .action(async (files: readonly string[], { json }: { readonly json?: true }) => {
      const checked = await Promise.all(files.map(async (file) => ({ file, findings: await check(file) })));
      if (json) console.log(JSON.stringify(checked, undefined, 2));
      else for (const { file, findings } of checked) report(file, findings);
      process.exitCode = checked.every(({ findings }) => findings.length === 0) ? EXIT.done : EXIT.incomplete;
    });
}

async function check(file: string): Promise<readonly PdfFinding[]> {
  try {
    return await checkPdf(await readFile(file));
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
