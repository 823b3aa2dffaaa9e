import type { ResolveHookSync } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.ts';

const CHECKOUT = pathToFileURL(`${ROOT}${path.sep}`).href;
/** What an artifact can import is what the artifacts that come with the engine can. */
const ARTIFACTS = pathToFileURL(path.join(ROOT, 'templates/package.json')).href;

/**
 * Lets an artifact outside the checkout import the engine that runs it. There is one engine: two would each have types
 * and caches of their own. Any other package is the artifact's own where it has it, and else the one that the engine
 * uses.
 */
export const resolveEngine: ResolveHookSync = (specifier, context, nextResolve) => {
  const { parentURL = '' } = context;
  const isOutside = parentURL.startsWith('file:') && !parentURL.startsWith(CHECKOUT);
  if (!isOutside || !isPackage(specifier)) return nextResolve(specifier, context);
  const here = { ...context, parentURL: ARTIFACTS };
  if (specifier.startsWith('@aanreik/')) return nextResolve(specifier, here);
  try {
    return nextResolve(specifier, context);
  } catch {
    return nextResolve(specifier, here);
  }
};

function isPackage(specifier: string): boolean {
  return !/^(?:\.|\/|[a-z]+:)/.test(specifier);
}
