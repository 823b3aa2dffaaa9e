import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkPdf, readAloud } from '@aanreik/pdf-check';
import { choicesFrom, mutatePdf } from '../../support/mutate-pdf.ts';

/** A letter takes hundredths of a second; what takes this long will take for ever in some other file. */
const SLOW_MS = 5000;

/**
 * Checks changed copies of all files in a folder, and says how many crash the checker or keep it busy. The same seed
 * makes the same files.
 */
export async function fuzzPdfCheck(folders: readonly string[], rounds: number, seed: number): Promise<void> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((file) => path.join(folder, String(file)))
      .filter((file) => file.endsWith('.pdf'))
      .sort(),
  );
  const choices = choicesFrom(seed);
  const outcome = { checked: 0, unreadable: 0, crashes: 0, slow: 0, slowest: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const file = files[choices.below(files.length)] as string;
    const bytes = mutatePdf(readFileSync(file), choices);
    const keep = (why: string) => {
      const kept = path.join(os.tmpdir(), `pdf-check-fuzz-${seed}-${round}.pdf`);
      writeFileSync(kept, bytes);
      console.log(`${why}: ${kept}, made from ${file}`);
    };
    const start = performance.now();
    try {
      const findings = await checkPdf(bytes);
      await readAloud(bytes).catch(() => []);
      if (findings.some(({ code }) => code === 'can-be-read')) outcome.unreadable += 1;
      const crash = findings.find(({ code }) => code === 'can-be-checked');
      if (crash !== undefined) {
        outcome.crashes += 1;
        keep(crash.found);
      }
    } catch (error) {
      outcome.crashes += 1;
      keep(String(error));
    }
    const took = performance.now() - start;
    outcome.slowest = Math.max(outcome.slowest, took);
    if (took > SLOW_MS) {
      outcome.slow += 1;
      keep(`${Math.round(took)} ms`);
    }
    outcome.checked += 1;
  }
  const { checked, unreadable, crashes, slow, slowest } = outcome;
  console.log(
    `${checked} changed files: ${unreadable} cannot be read, ${crashes} crashes, ${slow} over ${SLOW_MS / 1000} s; the slowest ${Math.round(slowest)} ms`,
  );
}
