import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPdf, type Finding } from '@aanreik/pdf-check';
import { type Corpus, readCorpus, type Sample } from './corpus.ts';

/** Says of each folder how many of its bad files are caught, and how many of its good ones refused. */
export async function benchPdfCheck(folders: readonly string[]): Promise<void> {
  console.log('| corpus | standard | bad files caught | for their own clause | good files refused |');
  console.log('| --- | --- | --- | --- | --- |');
  const wrong: string[] = [];
  for (const folder of folders) wrong.push(...(await benchCorpus(readCorpus(folder))));
  console.log(wrong.length === 0 ? '\nno file is judged wrongly' : `\n${wrong.join('\n')}`);
}

async function benchCorpus({ name, standard, samples }: Corpus): Promise<readonly string[]> {
  const count = { bad: 0, caught: 0, own: 0, good: 0, refused: 0 };
  const wrong: string[] = [];
  for (const sample of samples) {
    const findings = await checkPdf(readFileSync(sample.file), standard === undefined ? {} : { standard });
    const faults = findings.filter(({ severity }) => severity === 'fault');
    if (sample.kind === 'fail') {
      count.bad += 1;
      if (faults.length > 0) count.caught += 1;
      if (faults.some((fault) => isOwn(sample, fault))) count.own += 1;
      else wrong.push(`missed: ${path.basename(sample.file)}${codes(faults)}`);
    } else if (sample.kind === 'pass') {
      count.good += 1;
      if (faults.length > 0) {
        count.refused += 1;
        wrong.push(`refused: ${path.basename(sample.file)}${codes(faults)}`);
      }
    }
  }
  const { bad, caught, own, good, refused } = count;
  console.log(`| ${name} | ${standard ?? 'both'} | ${caught} of ${bad} | ${own} of ${bad} | ${refused} of ${good} |`);
  return wrong;
}

/** A file that names no clause is caught by any fault. */
function isOwn({ clause }: Sample, fault: Finding): boolean {
  return clause === undefined || fault.clause.split(/[;,] /).includes(clause);
}

function codes(faults: readonly Finding[]): string {
  const named = [...new Set(faults.map(({ code }) => code))];
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}
