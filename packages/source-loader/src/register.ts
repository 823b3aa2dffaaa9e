/**
 * Lets Node run the sources as they are: Node reads TypeScript by itself; JSX is compiled, and artifacts elsewhere find
 * the engine. What Node compiled is kept with a hash of its source, so that a changed source is never run as it was.
 */
import { enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { loadJsx } from './load-jsx.ts';
import { resolveEngine } from './resolve-engine.ts';
import { CACHE } from './root.ts';

enableCompileCache(path.join(CACHE, 'compiled'));
registerHooks({ load: loadJsx, resolve: resolveEngine });
