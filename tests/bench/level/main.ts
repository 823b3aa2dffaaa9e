import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countText, FEATURES, readingLevel } from '@aanreik/reading-level';
import { type Difference, dot, fit, scalesOf } from './fit.ts';

interface Pair {
  readonly doc: string;
  readonly complex: string;
  readonly simple: string;
}

const WEIGHTS = path.join(import.meta.dirname, '../../../packages/reading-level/src/weights.json');

/**
 * Measures on sentences that were made plainer by hand: how often each measure puts the plainer one below the other.
 */
export function benchLevel(folder: string, write: boolean): void {
  const file = path.join(folder, 'ams-pairs.dev.jsonl');
  if (!existsSync(file)) {
    console.error(`${file} is not there: the data may not be in this repository. Name its folder: pnpm bench level FOLDER`);
    process.exitCode = 2;
    return;
  }
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Pair => JSON.parse(line));
  const documents = [...new Set(pairs.map(({ doc }) => doc))].map((doc) => {
    const own = pairs.filter((pair) => pair.doc === doc);
    return { doc, complex: own.map(({ complex }) => complex).join('\n'), simple: own.map(({ simple }) => simple).join('\n') };
  });
  const [ofPairs, ofDocuments] = [pairs.map(differenceOf), documents.map(differenceOf)];
  const indexed = { pairs: pairs.map(() => 0), documents: documents.map(() => 0) };
  // Each document is judged by weights that were fitted without it.
  for (const [at, { doc }] of documents.entries()) {
    const others = ofPairs.filter((_, pair) => pairs[pair]?.doc !== doc);
    const weights = fit(others, scalesOf(others));
    indexed.documents[at] = dot(ofDocuments[at] ?? [], weights);
    for (const [pair, difference] of ofPairs.entries()) if (pairs[pair]?.doc === doc) indexed.pairs[pair] = dot(difference, weights);
  }
  console.log(`${pairs.length} pairs of sentences, ${documents.length} documents; a tie counts one half\n`);
  console.log('| measure | pairs | documents |\n| --- | ---: | ---: |');
  for (const [name, measure] of Object.entries(MEASURES)) {
    const right = (texts: readonly Pair[]) => shareRight(texts.map(({ complex, simple }) => measure(complex) - measure(simple)));
    console.log(`| ${name} | ${right(pairs)} | ${right(documents)} |`);
  }
  console.log(`| **the index**, cross-validated by document | **${shareRight(indexed.pairs)}** | **${shareRight(indexed.documents)}** |`);
  console.log(`\n${milliseconds(documents.map(({ complex }) => complex)).toFixed(1)} ms for a letter of 300 words`);
  if (write) {
    const weights = fit(ofPairs, scalesOf(ofPairs));
    writeFileSync(
      WEIGHTS,
      `${JSON.stringify(Object.fromEntries(FEATURES.map((name, at) => [name, Math.round((weights[at] ?? 0) * 10_000) / 1000])), undefined, 2)}\n`,
    );
    console.log(`\nThe weights are in ${WEIGHTS}`);
  }
}

const MEASURES: Readonly<Record<string, (text: string) => number>> = {
  'words per sentence': (text) => readingLevel(text).measures.averageSentence,
  'longest sentence': (text) => readingLevel(text).measures.longestSentence,
  'Flesch-Douma': (text) => -readingLevel(text).measures.fleschDouma,
  LIX: (text) => readingLevel(text).measures.lix,
  Brouwer: (text) => -readingLevel(text).measures.brouwer,
  'rare words per sentence': (text) => countText(text).features.rareWordsPerSentence,
};

/** The time that a letter takes, from texts of about that length, measured after a first round. */
function milliseconds(texts: readonly string[]): number {
  const letter = texts
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, 300)
    .join('');
  readingLevel(letter);
  const rounds = 50;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) readingLevel(letter);
  return (performance.now() - start) / rounds;
}

function differenceOf({ complex, simple }: Pair): Difference {
  const [hard, plain] = [countText(complex).features, countText(simple).features];
  return FEATURES.map((name) => hard[name] - plain[name]);
}

function shareRight(differences: readonly number[]): string {
  const right = differences.reduce((sum, difference) => sum + (Math.abs(difference) < 1e-9 ? 0.5 : difference > 0 ? 1 : 0), 0);
  return `${((100 * right) / differences.length).toFixed(1)}%`;
}
