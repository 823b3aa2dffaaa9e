import path from 'node:path';
import { benchLevel } from './level/main.ts';
import { benchPdf } from './pdf/main.ts';

const [name, ...rest] = process.argv.slice(2);
if (name === 'pdf') benchPdf();
else if (name === 'level') {
  const folder = rest.find((word) => !word.startsWith('--')) ?? path.join(import.meta.dirname, '../../../shared/bench/readability');
  benchLevel(folder, rest.includes('--write'));
} else {
  console.error('Benchmarks: pnpm bench pdf, pnpm bench level [FOLDER] [--write]');
  process.exitCode = 2;
}
