/** Compiles what the command needs, as part of the install: then it starts fast from the first time on. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { compiledJsx } from './compiled-jsx.ts';
import { ROOT } from './root.ts';

for (const file of globSync('packages/*/src/**/*.tsx', { cwd: ROOT })) compiledJsx(path.join(ROOT, file));
