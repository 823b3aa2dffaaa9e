import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Standard } from '@aanreik/pdf-check';

/** What a file of a corpus is there to show. */
export interface Sample {
  readonly file: string;
  /** `fail`: a checker must refuse it. `pass`: it must not. `other`: for people to judge. */
  readonly kind: 'fail' | 'pass' | 'other';
  /** The clause that it breaks, where its name says so. */
  readonly clause?: string;
}

export interface Corpus {
  readonly name: string;
  /** The one standard that its files are about; undefined where they claim both. */
  readonly standard: Standard | undefined;
  readonly samples: readonly Sample[];
}

/**
 * Reads a folder of test files: with a `manifest.json` (a list of `file` and `kind`: fail, control, or another), or
 * named as the veraPDF corpus is, by clause, test and outcome (`7.2-t03-fail-b.pdf`). Clauses of ISO 14289-1 begin with
 * 5 or 7.
 */
export function readCorpus(folder: string): Corpus {
  const name = path.basename(path.resolve(folder));
  const manifest = path.join(folder, 'manifest.json');
  if (existsSync(manifest)) {
    const entries = JSON.parse(readFileSync(manifest, 'utf8')) as readonly { readonly file: string; readonly kind: string }[];
    const kinds: Readonly<Record<string, Sample['kind']>> = { fail: 'fail', control: 'pass' };
    return { name, standard: undefined, samples: entries.map(({ file, kind }) => ({ file: path.join(folder, file), kind: kinds[kind] ?? 'other' })) };
  }
  const samples = readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .sort()
    .flatMap((file) => sampleNamed(file) ?? []);
  const isPdfA = samples.some(({ clause }) => clause?.startsWith('6.'));
  return { name, standard: isPdfA ? 'a-2a' : 'ua-1', samples };
}

function sampleNamed(file: string): Sample | undefined {
  const [, clause, kind] = /(\d+(?:[.-]\d+)*)-t\d+-(pass|fail)\b[^/]*\.pdf$/.exec(path.basename(file)) ?? [];
  return clause === undefined || (kind !== 'pass' && kind !== 'fail') ? undefined : { file, kind, clause: clause.replaceAll('-', '.') };
}
