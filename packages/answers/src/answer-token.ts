import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { type AnswerId, isAnswerId } from './answer-id.ts';
import type { AnswerKey, AnswerKeys } from './answer-key.ts';

/** What a link says: which option of which artifact, and of which letter. Nothing about the person. */
export interface AnswerClaim {
  readonly artifact: string;
  readonly option: string;
  readonly id: AnswerId;
}

export type ReadToken = { readonly claim: AnswerClaim } | { readonly fault: 'malformed' | 'forged' | 'expired' | 'foreign' };

/** Pinned: a token that names another algorithm, or none, is refused whatever it says. */
const ALGORITHM = 'HS256';
/** Far longer than any token that we make; what is longer is not looked into. */
const MAX_TOKEN = 1000;
/**
 * Three parts. The last may be empty, as it is in a token that claims to need no signature: that is forged, and not
 * malformed.
 */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

const payload = z.strictObject({ art: z.string(), opt: z.string(), jti: z.string().refine(isAnswerId), exp: z.int() });

/** @param expires whole seconds since 1970 */
export function signAnswer({ artifact, option, id }: AnswerClaim, expires: number, key: AnswerKey): string {
  // No time of making and no `typ`: they say nothing that is needed, and each character makes a QR code finer.
  return jwt.sign({ art: artifact, opt: option, jti: id, exp: expires }, key, {
    algorithm: ALGORITHM,
    noTimestamp: true,
    header: { alg: ALGORITHM, typ: undefined },
  });
}

/**
 * Reads a token that came in.
 * @param receivedAt when it came in: one that was answered in time and read later still counts
 */
export function readToken(token: string, keys: AnswerKeys, receivedAt: Date): ReadToken {
  if (token.length > MAX_TOKEN || !TOKEN.test(token)) return { fault: 'malformed' };
  const read = verified(token, keys.current, receivedAt);
  if (keys.previous === undefined || !('fault' in read) || read.fault !== 'forged') return read;
  return verified(token, keys.previous, receivedAt);
}

function verified(token: string, key: AnswerKey, receivedAt: Date): ReadToken {
  let content: unknown;
  try {
    content = jwt.verify(token, key, { algorithms: [ALGORITHM], clockTimestamp: Math.floor(receivedAt.getTime() / 1000) });
  } catch (error) {
    // The library looks at the signature before the time, so a forged token is never said to be expired. Whatever else
    // it throws comes from what is in the token: one that was made to be strange must not stop the answers behind it.
    return { fault: error instanceof jwt.TokenExpiredError ? 'expired' : 'forged' };
  }
  const parsed = payload.safeParse(content);
  // Signed with our key and still no answer: made by something else that was given the key.
  if (!parsed.success) return { fault: 'foreign' };
  const { art, opt, jti } = parsed.data;
  return { claim: { artifact: art, option: opt, id: jti } };
}
