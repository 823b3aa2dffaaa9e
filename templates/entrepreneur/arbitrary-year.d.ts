import type { Artifact } from '@aanreik/compose';
import { type YearData } from './year.ts';

type FastCheck = Parameters<NonNullable<Artifact<YearData>['arbitrary']>>[0];
/** A year, and the day on which it is known so. */
interface KnownYear {
  readonly data: YearData;
  readonly date: string;
}
/**
 * Years that an entrepreneur can have, as they are known on a day: what was done was done before it, and what is to come is behind it. Days lie on and around
 * the last days of returns, where what is said changes. Amounts are often equal, zero, or a cent.
 */
export declare function arbitraryKnownYear(fc: FastCheck): import('fast-check').Arbitrary<KnownYear>;
export declare const arbitraryYear: NonNullable<Artifact<YearData>['arbitrary']>;
