import { euros } from '@aanreik/dutch';
import type { Fields } from '@aanreik/message';
import { suggestionsFor } from './suggestions.ts';
import { openAmount, totalsOf } from './summary.ts';
import { limitOf } from './thresholds.ts';
import type { YearData } from './year.ts';

/** Conditions for the wording. */
export function conditionsOf({ overview }: YearData) {
  const { paid, refunded } = totalsOf(overview);
  return {
    open: openAmount(overview) > 0,
    paid: paid > 0,
    refunded: refunded > 0,
    first: overview.started?.startsWith(String(overview.year)) ?? false,
    stopped: overview.stopped !== undefined,
    bookkeeper: overview.bookkeeper,
    suggestions: suggestionsFor(overview).length > 0,
    several: suggestionsFor(overview).length > 1,
    expected: overview.deadlines.length > 0,
  };
}

/** Values for the wording; limits are those of the year, so that a new year is a change of thresholds.json alone. */
export function fieldsOf({ overview }: YearData, language: string): Fields {
  const { paid, refunded } = totalsOf(overview);
  return {
    'overview.year': String(overview.year),
    'overview.open': euros(openAmount(overview), language),
    'overview.paid': euros(paid, language),
    'overview.refunded': euros(refunded, language),
    'limit.turnover': euros(limitOf('smallBusinessTurnover', overview.year), language, { whole: true }),
    'limit.investments': euros(limitOf('investments', overview.year), language, { whole: true }),
    'limit.hours': limitOf('hours', overview.year).toLocaleString(language),
    'limit.times': String(limitOf('starterDeductions', overview.year)),
  };
}
