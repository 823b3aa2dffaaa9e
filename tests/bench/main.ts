import path from 'node:path';
import { benchLevel } from './level/main.ts';
import { benchPdf } from './pdf/main.ts';
import { fuzzPdfCheck } from './pdf-check/fuzz.ts';
import { benchPdfCheck } from './pdf-check/main.ts';

const [name, ...rest] = process.argv.slice(2);
const words = rest.filter((word) => !word.startsWith('--'));
const setting = (flag: string) => rest.find((word) => word.startsWith(`--${flag}=`))?.split('=')[1];
if (name === 'pdf') benchPdf();
else if (name === 'level') benchLevel(words[0] ?? path.join(import.meta.dirname, '../../../shared/bench/readability'), rest.includes('--write'));
else if (name === 'pdf-check' && words.length > 0) {
  const rounds = Number(setting('fuzz') ?? 0);
  if (rounds > 0) await fuzzPdfCheck(words, rounds, Number(setting('seed') ?? 1));
  else await benchPdfCheck(words);
} else {
  console.error('Benchmarks: pnpm bench pdf, pnpm bench level [FOLDER] [--write], pnpm bench pdf-check FOLDER... [--fuzz=ROUNDS] [--seed=N]');
  process.exitCode = 2;
}
