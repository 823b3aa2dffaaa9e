import type { Artifact } from '@aanreik/compose';
import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import { arbitraryOf } from './arbitrary-of.ts';
import { shifted } from './days.ts';
import { daysIn } from './values-at.ts';

/** A row of a recipient file as an artifact gets it, and the day of the run. */
export interface GeneratedRow {
  readonly data: unknown;
  readonly date: string;
}

/**
 * Rows for an artifact: of its own making where it says how they are made, and else of its schema and its situations.
 * The day of the run is the usual one, one of the weeks behind it, or one on or beside a day of the row: claims about
 * time turn there.
 */
export function generatedRows(definition: Artifact, usual: string): Arbitrary<GeneratedRow> {
  const data = definition.arbitrary?.(fc) ?? arbitraryOf(definition.data, definition.situations);
  const seeds = fc.constantFrom(...definition.situations);
  return fc
    .record({ data: fc.oneof({ arbitrary: data, weight: 4 }, seeds), pick: fc.nat(63), days: fc.integer({ min: -1, max: 1 }), weeks: fc.nat(8) })
    .map(({ data: row, pick, days, weeks }) => {
      const known = [usual, ...new Set(daysIn(row))];
      const near = shifted(known[pick % known.length] ?? usual, days);
      return { data: row, date: pick % 2 === 0 ? shifted(usual, weeks * 7) : near };
    });
}
