import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { CONTESTANTS } from './contestants.ts';

interface Measured {
  readonly installed: boolean;
  readonly count: number;
  readonly ms: number;
  readonly bytes: number;
  readonly peakMb: number;
}

/** Measures in one run, one process after another, and tells ratios: times are of one machine. */
export function benchPdf(): void {
  const measured = Object.entries(CONTESTANTS).map(([key, { name }]) => ({ key, name, result: measure(key) }));
  const base = measured.find(({ key }) => key === 'a')?.result.ms ?? Number.NaN;
  console.log(`\n${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
  console.log('| | how | letters | ms a letter | times (a) | bytes a letter | peak memory |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { key, name, result } of measured) {
    const cells = result.installed
      ? [result.count, result.ms.toPrecision(3), (base / result.ms).toPrecision(3), result.bytes, `${result.peakMb} MB`]
      : ['not installed', '', '', '', ''];
    console.log(`| ${key} | ${name} | ${cells.join(' | ')} |`);
  }
}

function measure(key: string): Measured {
  const file = path.join(import.meta.dirname, 'measure-one.ts');
  const start = path.join(import.meta.dirname, '../../../packages/source-loader/start.js');
  // As the command runs React.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, start, file, key], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${key}: ${stderr}`);
  console.error(`${key}: ${stdout.trim()}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}
