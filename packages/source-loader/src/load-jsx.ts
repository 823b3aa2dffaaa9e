import type { LoadHookSync } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compiledJsx } from './compiled-jsx.ts';

/** Loads a file with JSX in it, which Node itself does not read. */
export const loadJsx: LoadHookSync = (url, context, nextLoad) =>
  url.startsWith('file:') && url.endsWith('.tsx') ? { format: 'module', source: compiledJsx(fileURLToPath(url)), shortCircuit: true } : nextLoad(url, context);
