import { createHash } from 'node:crypto';
import type { ChoiceOption } from './choice.ts';

/**
 * Options in the order for one recipient: each comes first in turn, so that none is favoured by its place, and a
 * recipient sees the same order in every channel. People go before chatbots, whatever the turn, and "no preference" and
 * "not now" stand last, where a reader looks for them.
 * @param artifact name of the artifact: in another artifact the same recipient gets another turn
 */
export function rotateOptions<O extends Pick<ChoiceOption, 'kind'>>(options: readonly O[], artifact: string, recipientId: string): readonly O[] {
  const ofKind = (kind: ChoiceOption['kind']) => options.filter((option) => option.kind === kind);
  const turn = turnOf(artifact, recipientId);
  return [...turned(ofKind('person'), turn), ...turned(ofKind('chatbot'), turn), ...ofKind('neutral')];
}

/** The order stays a circle, so that each option also has the same neighbours as often as the others. */
function turned<O>(options: readonly O[], turn: number): readonly O[] {
  const from = options.length === 0 ? 0 : turn % options.length;
  return [...options.slice(from), ...options.slice(0, from)];
}

/** A number of 32 bits that says nothing of the recipient, spread evenly over recipients. */
function turnOf(artifact: string, recipientId: string): number {
  return createHash('sha256')
    .update(JSON.stringify([artifact, recipientId]))
    .digest()
    .readUInt32BE(0);
}
