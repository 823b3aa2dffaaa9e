/**
 * Runs a file of the sources: node packages/source-loader/start.js FILE [WORDS...]
 * Plain JavaScript, so that a Node that cannot read TypeScript can still say so.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`found Node ${process.version}; expected Node 22.18 or newer. On Linux, Node 24 comes along with: npx -y pnpm@12.21.0 install`);
  process.exit(2);
}
// React checks much in development that only makes a run slower; whatever the shell is set to, a run is no development
// of React.
process.env.NODE_ENV = 'production';
await import('./src/register.ts');
// The file is to find itself and its words where it would without this one before it.
const [node, , file = '', ...words] = process.argv;
process.argv = [node, path.resolve(file), ...words];
await import(pathToFileURL(path.resolve(file)).href);
