import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const fact = z.strictObject({
  value: z.union([z.number(), z.string().min(1)]),
  /** Of what, and how much: for whoever brings it up to date. */
  unit: z.string().min(1),
  until: z.iso.date(),
  source: z.string().min(1),
});

const schema = z.record(z.string(), fact);

const FACTS = schema.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'facts.json'), 'utf8')));

/** What the texts say of schemes and rules, each with its source and the last day on which a message may say it. */
export const facts = Object.entries(FACTS).map(([id, { value, until, source }]) => ({ id, value, until, source }));

/**
 * An amount that a text is filled in with, in euros.
 * @throws {RangeError} when facts.json has no such amount
 */
export function amountOf(id: string): number {
  const value = FACTS[id]?.value;
  if (typeof value !== 'number') throw new RangeError(`facts.json has no amount '${id}'`);
  return value;
}
