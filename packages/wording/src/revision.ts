import { createHash } from 'node:crypto';
import type { Catalogue } from './catalogue.ts';

/**
 * A hash of all texts of some catalogues, with their approvals and comments: equal exactly where every text and where
 * it may be sent are. 16 hexadecimal digits.
 */
export function revisionOf(catalogues: readonly Catalogue[]): string {
  const held = catalogues.map(({ namespace, files }) => [
    namespace,
    files.map(({ file, firstDraft = null, texts, approvals = [], comments = [] }) => [file, firstDraft, texts, approvals, comments]),
  ]);
  return createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, 16);
}
