import path from 'node:path';

/** The root of the checkout. */
export const ROOT = path.join(import.meta.dirname, '../../..');

/**
 * What is made of the sources, so that they start faster. It is in the checkout: nobody else can put anything there.
 */
export const CACHE = path.join(ROOT, 'node_modules/.cache/aanreik');
