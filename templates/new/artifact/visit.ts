import type { Objection, Occasion } from '@aanreik/compose';
import { longDate } from '@aanreik/dutch';
import type { Fields } from '@aanreik/message';
import { z } from 'zod';

export interface VisitData {
  /** The day of the appointment, ISO 8601: `2026-12-03`. */
  readonly day: string;
}

/** Reads the column `day` of the recipient file. A property here has the name of its column. */
export const visitColumns = z.object({ day: z.iso.date('a day such as 2026-12-03') });

/** `{{visit.day}}` in wording: the day in words. A column gets into a text in this way alone. */
export function fieldsOf({ day }: VisitData, language: string): Fields {
  return { 'visit.day': longDate(day, language) };
}

/** Nobody gets an appointment on a day that is past: the row is rejected. */
export function objectionsTo({ day }: VisitData, { date }: Occasion): readonly Objection[] {
  return day > date ? [] : [{ field: 'day', found: day, expected: `a day after ${date}, the day of the letter` }];
}
