import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'vite';

/** Storybook ships its own interface as readable code of 4.6 MB; what is sent to someone is better half of that. */
const folder = path.join(import.meta.dirname, '../../out/storybook/sb-manager');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
  const file = path.join(folder, name);
  const { code, errors } = minifySync(name, readFileSync(file, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  writeFileSync(file, code);
}
