import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CACHE, ROOT } from './root.ts';

const require = createRequire(import.meta.url);
const esbuild: { readonly version: string } = require('esbuild/package.json');

/**
 * A file with JSX as JavaScript: as it was kept, where that was made of the same source by the same compiler; else
 * compiled now, and kept.
 * @param file absolute path of a `.tsx` file
 * @param folder where it is kept; where nothing can be written it is compiled each time
 * @throws {Error} when the file cannot be read or is no TypeScript, naming the place
 */
export function compiledJsx(file: string, folder: string = path.join(CACHE, 'jsx')): string {
  const source = readFileSync(file, 'utf8');
  const made = `// ${createHash('sha256').update(`${esbuild.version}\n${source}`).digest('hex')}\n`;
  const kept = path.join(folder, `${path.relative(ROOT, file).replaceAll(/[^a-zA-Z0-9.-]+/g, '+')}.js`);
  const known = readKept(kept);
  if (known?.startsWith(made)) return known;
  const code = made + compile(source, file);
  keep(kept, code);
  return code;
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The compiler is loaded only where something has to be compiled. */
function compile(source: string, file: string): string {
  const { transformSync }: typeof import('esbuild') = require('esbuild');
  return transformSync(source, { loader: 'tsx', jsx: 'automatic', format: 'esm', target: 'es2023', sourcefile: file }).code;
}

/** Written whole or not at all, as another process may read it at the same time. */
function keep(file: string, code: string): void {
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(half, code);
    renameSync(half, file);
  } catch {
    // Nothing can be kept here, or the disk is full: what was compiled is run all the same.
    discard(half);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never written.
  }
}
