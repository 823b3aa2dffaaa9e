import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listArtifacts } from '@aanreik/compose';
import type { Finding } from '@aanreik/review';

const ROOT = path.join(import.meta.dirname, '../../..');
/** What an artifact can import is what those that come with the engine can. */
const ARTIFACTS = path.join(ROOT, 'templates');
const COMPILER = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/**
 * What the compiler finds wrong with the types of some artifacts. An artifact may be anywhere, so that the compiler is
 * given the packages of the engine by path.
 * @param templates absolute path of the folder of artifacts
 * @throws {Error} when the compiler cannot run
 */
export async function checkTypes(templates: string, names: readonly string[]): Promise<readonly Finding[]> {
  const known = listArtifacts(templates);
  const files = names.filter((name) => known.includes(name)).map((name) => path.join(templates, name, 'artifact.ts'));
  if (files.length === 0) return [];
  const config = path.join(ROOT, `node_modules/.cache/aanreik/types/${process.pid}.json`);
  mkdirSync(path.dirname(config), { recursive: true });
  writeFileSync(config, JSON.stringify(configFor(files)));
  try {
    return findingsIn(await compile(config), templates);
  } finally {
    rmSync(config, { force: true });
  }
}

function configFor(files: readonly string[]) {
  return {
    extends: path.join(ROOT, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      emitDeclarationOnly: false,
      declaration: false,
      composite: false,
      typeRoots: [path.join(ROOT, 'node_modules/@types')],
      paths: Object.fromEntries(importable()),
    },
    files,
  };
}

/** Each package that an artifact can import, and each entry point of it, with where its types are. */
function importable(): readonly (readonly [string, readonly [string]])[] {
  const { dependencies }: { dependencies: Record<string, string> } = manifestIn(ARTIFACTS);
  return Object.keys(dependencies).flatMap((name) => {
    const folder = path.join(ARTIFACTS, 'node_modules', name);
    if (!name.startsWith('@aanreik/')) return [[name, [folder]] as const];
    const { exports }: { exports: Record<string, string> } = manifestIn(folder);
    return Object.entries(exports).map(([entry, file]) => [path.posix.join(name, entry), [path.join(folder, file)]] as const);
  });
}

function manifestIn<Manifest>(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function compile(config: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMPILER, '--pretty', 'false', '-p', config], { cwd: path.dirname(config), maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // The compiler ends with a code of its own where it finds something.
      if (error !== null && stdout === '') reject(new Error(`types cannot be checked: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
}

/** The compiler writes `FILE(LINE,COLUMN): error CODE: MESSAGE`, with more about it on indented lines. */
function findingsIn(output: string, templates: string): readonly Finding[] {
  return output.split(/\n(?=\S)/).flatMap((found) => {
    const { groups } = /^(?<file>[^\n]+?)\((?<line>\d+),\d+\): error TS\d+: (?<message>[\s\S]+)$/.exec(found.trimEnd()) ?? {};
    const file = groups?.file === undefined ? '' : path.relative(templates, path.resolve(ROOT, 'node_modules/.cache/aanreik/types', groups.file));
    if (groups === undefined || file.startsWith('..')) return [];
    const place = { artifact: file.split(path.sep)[0] ?? '', file, key: `line ${groups.line}` };
    return [{ code: 'types', severity: 'error' as const, place, found: groups.message ?? '', expected: 'code that fits the types of the engine', variants: 1 }];
  });
}
