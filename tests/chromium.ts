import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * The browser for tests: CHROMIUM_PATH, else an installed Chromium or Chrome, else the one from the npm registry (Linux
 * x64).
 */
export async function chromiumPath(): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && asked !== 'bundled') return asked;
  const installed = asked === 'bundled' ? undefined : INSTALLED.find((file) => existsSync(file));
  return installed ?? bundledChromium();
}

/** It unpacks into the temporary folder and reuses whatever lies there, so it gets a folder of our own. */
async function bundledChromium(): Promise<string> {
  const { default: bundled } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = path.join(import.meta.dirname, '../node_modules/.cache/chromium');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
