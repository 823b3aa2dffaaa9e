/** Values of a property of some objects, by its name. */
export function valuesOf(seeds: readonly unknown[], name: string): readonly unknown[] {
  return seeds.flatMap((seed) => (isObject(seed) && seed[name] !== undefined ? [seed[name]] : []));
}

/** Every item of some lists. */
export function itemsOf(seeds: readonly unknown[]): readonly unknown[] {
  return seeds.flatMap((seed) => (Array.isArray(seed) ? seed : []));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every calendar day that is in some data, in its order. */
export function daysIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return DAY.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(daysIn) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
