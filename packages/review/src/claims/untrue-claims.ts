import type { Claim, Occasion } from '@aanreik/compose';
import { type Hit, type ReviewedMessage, spanAt } from '../rule.ts';

/**
 * A sentence that is not true of its reader. It is no rule over messages: what is true hangs on the data behind them.
 */
export const UNTRUE_CLAIM = 'untrue-claim';

/** Claims that a message makes of a reader of whom they are not true. A question claims nothing. */
export function untrueClaims(message: ReviewedMessage, claims: readonly Claim<unknown>[], data: unknown, occasion: Occasion): readonly Hit[] {
  const untrue = claims.filter(({ holds }) => !holds(data, occasion));
  return message.sentences.flatMap(({ text, start, end }) => {
    if (text.endsWith('?')) return [];
    const said = untrue.filter(({ words }) => words[message.language]?.test(text));
    return said.map(({ id }): Hit => ({ found: `"${text}"`, expected: `these words only where the claim '${id}' holds`, span: spanAt(message, start, end) }));
  });
}
