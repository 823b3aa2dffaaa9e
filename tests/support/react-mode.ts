import { createRequire } from 'node:module';
import path from 'node:path';

/** Runs the command as it is typed, and then says which React it has loaded: `act` is in that of development alone. */
await import('../../packages/cli/src/main.ts');
const ofReact: object = createRequire(path.join(import.meta.dirname, '../../packages/pdf/src/index.ts'))('react');
process.stdout.write(`${'act' in ofReact ? 'development' : 'production'}\n`);
