import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { ROOT } from './support/run-aanreik.ts';

const { storybook } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts as { readonly storybook: string };

let server: ChildProcess | undefined;

afterEach(() => {
  if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
});

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as { port: number };
      taken.close(() => resolve(port));
    });
  });
}

async function answers(address: string): Promise<void> {
  const isUp = await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isUp) return;
  if (server?.exitCode !== null) throw new Error(`the workbench ended with ${server?.exitCode} before it answered`);
  await setTimeout(100);
  await answers(address);
}

test('the workbench, started as the README says, looks up no other machine: not at its start, and not for who opens it', async () => {
  const lookups = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'lookups');
  const port = await freePort();
  const { VITEST: _, ...env } = process.env;
  server = spawn('sh', ['-c', storybook.replace('-p 6006', `-p ${port}`)], {
    cwd: ROOT,
    // A group of its own, so that what the shell starts ends with it.
    detached: true,
    stdio: 'ignore',
    env: {
      ...env,
      PATH: [path.join(ROOT, 'node_modules/.bin'), path.dirname(process.execPath), env.PATH].join(path.delimiter),
      LOOKUPS: lookups,
      NODE_OPTIONS: `--import ${path.join(import.meta.dirname, 'support/record-lookups.mjs')}`,
    },
  });
  const address = `http://localhost:${port}/`;
  await answers(address);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const asked: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.goto(address);
    await page
      .getByRole('heading', { name: 'Welke stappen zet u?' })
      .or(page.getByRole('link', { name: 'Werkbank' }).first())
      .waitFor();
    await page.waitForLoadState('networkidle');
  } finally {
    await browser.close();
  }
  expect(asked.filter((host) => host !== '' && host !== `localhost:${port}`)).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
  expect(existsSync(lookups) ? readFileSync(lookups, 'utf8') : '').toBe('');
});
