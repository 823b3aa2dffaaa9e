import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { daysAround } from './days.ts';
import { daysIn, itemsOf, valuesOf } from './values-at.ts';

/** As long as a list gets, where its schema allows that. */
const MOST_ITEMS = 6;

/**
 * Data that a schema allows, and near the edges of what it allows: on and around the days and amounts of the seeds, at
 * nothing, at the least and the most. Values of the seeds are mixed in at every place, so that a row is partly like one
 * that there is. What a schema makes of a cell (a transform) is taken from the seeds alone: nobody knows which cell
 * gives which value.
 * @param seeds data that the schema read
 */
export function arbitraryOf(schema: z.ZodType, seeds: readonly unknown[]): Arbitrary<unknown> {
  const made = madeOf(schema, seeds);
  const checked = isPlain(schema) ? made.filter((value) => schema.safeParse(value).success) : made;
  return seeds.length === 0 ? checked : fc.oneof({ arbitrary: fc.constantFrom(...seeds), weight: 1 }, { arbitrary: checked, weight: 2 });
}

function madeOf(schema: z.ZodType, seeds: readonly unknown[]): Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return objectOf(schema, seeds);
  if (schema instanceof z.ZodArray) {
    const element = arbitraryOf(schema.element as z.ZodType, itemsOf(seeds));
    return fc.array(element, { maxLength: MOST_ITEMS });
  }
  if (schema instanceof z.ZodOptional) return fc.option(arbitraryOf(schema.unwrap() as z.ZodType, seeds), { nil: undefined });
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap() as z.ZodType, seeds));
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) return arbitraryOf(schema.unwrap() as z.ZodType, seeds);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.ZodType, [])));
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema, seeds);
  if (schema instanceof z.ZodISODate) return daysAround(seeds.flatMap(daysIn));
  if (schema instanceof z.ZodString && seeds.length === 0) return fc.string({ maxLength: 12 });
  if (seeds.length === 0) throw new RangeError(`no situation has a value for a ${schema.constructor.name} of the schema, and none can be made up`);
  return fc.constantFrom(...seeds);
}

/** Properties that are absent stay absent: an artifact asks whether they are there. */
function objectOf(schema: z.ZodObject, seeds: readonly unknown[]): Arbitrary<unknown> {
  const properties = Object.entries(schema.shape).map(([name, part]) => [name, arbitraryOf(part as z.ZodType, valuesOf(seeds, name))] as const);
  return fc.record(Object.fromEntries(properties)).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

/** Whole numbers, or amounts in cents, by what the schema says. */
function numberOf(schema: z.ZodNumber, seeds: readonly unknown[]): Arbitrary<number> {
  const isWhole = schema.format?.includes('int') ?? false;
  const least = Math.max(schema.minValue ?? -1e6, -1e6);
  const most = Math.min(schema.maxValue ?? 1e6, 1e6);
  const step = isWhole ? 1 : 0.01;
  const known = seeds.flatMap((seed) => (typeof seed === 'number' ? [seed - step, seed, seed + step, -seed] : []));
  const edges = [0, step, -step, 1, 1000, least, most, ...known].map(inCents).filter((value) => value >= least && value <= most);
  const any = fc.integer({ min: Math.ceil(least / step), max: Math.floor(most / step) }).map((steps) => inCents(steps * step));
  return fc.oneof({ arbitrary: fc.constantFrom(...new Set(edges)), weight: 2 }, any);
}

function inCents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether what a schema reads is what it gives, so that data can be read again. */
function isPlain(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodPipe || schema instanceof z.ZodTransform) return false;
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).every((part) => isPlain(part as z.ZodType));
  if (schema instanceof z.ZodArray) return isPlain(schema.element as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.every((option) => isPlain(option as z.ZodType));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return isPlain(schema.unwrap() as z.ZodType);
  return true;
}
