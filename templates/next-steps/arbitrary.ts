import type { Artifact } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { KINDS } from './kinds.ts';

/** Rows as creditors give them: some kinds, with or without what each creditor told. */
export const arbitraryArrears: NonNullable<Artifact<ArrearsData>['arbitrary']> = (fc) => {
  const detail = fc.record({
    creditor: fc.constantFrom('Woonstichting De Griend', 'VGZ', 'Energie & Water B.V.', "'t Huis"),
    cents: fc.integer({ min: 0, max: 99_999_999 }),
    day: fc.date({ min: new Date('2025-08-01'), max: new Date('2026-04-30'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  });
  return fc
    .record({ chosen: fc.subarray([...KINDS]), isTold: fc.boolean(), details: fc.array(detail, { minLength: KINDS.length, maxLength: KINDS.length }) })
    .map(({ chosen, isTold, details }) => ({
      arrears: chosen,
      signals: isTold ? chosen.flatMap((kind, at) => (details[at] === undefined ? [] : [{ kind, ...details[at] }])) : [],
    }));
};
