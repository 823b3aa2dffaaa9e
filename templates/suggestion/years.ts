import { z } from 'zod';
import { entrepreneurs } from '../entrepreneur/examples.ts';
import { type SuggestionName, suggestionsFor } from '../entrepreneur/suggestions.ts';
import { type YearData, yearColumns } from '../entrepreneur/year.ts';

/** The year of someone to whom a suggestion applies: nobody else gets this message. */
export const suggestionColumns = z.object({
  overview: yearColumns.shape.overview.refine(
    (overview) => suggestionsFor(overview).length > 0,
    'a year to which a suggestion applies; without one there is nothing to send',
  ),
});

/** The one suggestion of this message: the most useful. @throws {RangeError} where none applies */
export function suggestionOf({ overview }: YearData): SuggestionName {
  const [name] = suggestionsFor(overview);
  if (name === undefined) throw new RangeError('no suggestion applies to this year');
  return name;
}

const base = entrepreneurs['alles in orde, één tip'].overview;

function withFacts(over: Partial<YearData['overview']>): YearData {
  return { overview: { ...base, facts: {}, ...over } };
}

/** One year for each suggestion, and what its texts hang on. */
export const years = {
  'in delen betalen': entrepreneurs['te laat, en nog niet alles betaald'],
  'in delen betalen, alles te laat': withFacts({
    vat: base.vat.map((one) => (one.quarter === 3 ? one : { quarter: one.quarter, filed: one.filed, amount: one.amount })),
    payments: [],
  }),
  'in delen betalen, nog op tijd': entrepreneurs['aangifte gedaan, nog te betalen'],
  'voorlopige aanslag omhoog': withFacts({ facts: { provisionalProfit: 12_000, expectedProfit: 19_000, profitYear: 2025 } }),
  'voorlopige aanslag omlaag': withFacts({ facts: { provisionalProfit: 19_000, expectedProfit: 12_000 } }),
  'geen btw meer rekenen': withFacts({ facts: { turnover: 18_400, usesSmallBusinessScheme: false } }),
  'aftrek voor wat u kocht': withFacts({ facts: { investments: 4200 } }),
  'aftrek voor starters': withFacts({ started: '2024-03-01', facts: { hours: 1300, starterDeductions: 1 } }),
  'een tip, en een aangifte ontbreekt': withFacts({ vat: base.vat.filter(({ quarter }) => quarter !== 2), facts: { investments: 4200 } }),
} as const satisfies Readonly<Record<string, YearData>>;
