import { z } from 'zod';
import { hasFigures } from './scheme-figures.ts';

const amount = z
  .number('an amount in euros with at most two decimals, below zero for what comes back')
  .refine(
    (value) => Number.isSafeInteger(Math.round(value * 1e6)) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'an amount in euros with at most two decimals',
  )
  .refine((value) => Math.abs(value) < 1e9, 'an amount below a billion euros');
const positive = amount.refine((value) => value >= 0, 'an amount of zero or more');
const day = z.iso.date('a date such as 2025-04-30');
const year = z.number('a year such as 2025').int('a year such as 2025').min(2000, 'a year such as 2025').max(2100, 'a year such as 2025');
const whole = z.number('a whole number').int('a whole number').min(0, 'zero or more');

const KINDS_OF_TAX = ['vat', 'income-tax', 'health-contribution'] as const;
const KINDS_OF_DEADLINE = ['vat-return', 'income-tax-return', 'provisional-instalment', 'health-contribution'] as const;

export type KindOfTax = (typeof KINDS_OF_TAX)[number];
export type KindOfDeadline = (typeof KINDS_OF_DEADLINE)[number];

interface Owed {
  readonly amount: number;
  readonly settled?: string | undefined;
  readonly open?: number | undefined;
}

const OPEN_RULE = 'more than zero and no more than the amount, and only where nothing says that it was settled';
const isOpenWithinAmount = ({ amount: whole, settled, open }: Owed) => open === undefined || (settled === undefined && open > 0 && open <= whole);

/** A return of btw: positive is to pay, negative comes back. */
const vatQuarter = z
  .strictObject({
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], '1, 2, 3 or 4'),
    filed: day,
    amount,
    /** When it was paid or paid back in full; absent where it was not yet. */
    settled: day.optional(),
    /** What is still to be paid, where a part was paid; absent: the whole amount, unless it was settled. */
    open: positive.optional(),
  })
  .refine(isOpenWithinAmount, { path: ['open'], message: OPEN_RULE });

const assessment = z
  .strictObject({
    /** The year that it is about. */
    year,
    kind: z.enum(['provisional', 'final'], 'provisional or final'),
    date: day,
    amount,
    settled: day.optional(),
    open: positive.optional(),
    /** The last day to pay it. Absent: what the law says of a final one; of a provisional one it is not known. */
    due: day.optional(),
  })
  .refine(isOpenWithinAmount, { path: ['open'], message: OPEN_RULE });

const payment = z.strictObject({
  date: day,
  what: z.enum(KINDS_OF_TAX, `one of ${KINDS_OF_TAX.join(', ')}`),
  amount,
  /** The tax year that it was for. Absent: that of the return or assessment that it settled, else it is not said. */
  year: year.optional(),
});

const deadline = z.strictObject({
  date: day,
  what: z.enum(KINDS_OF_DEADLINE, `one of ${KINDS_OF_DEADLINE.join(', ')}`),
  /** The tax year that it is about. Absent: what follows from the date of a return; of the others it is not said. */
  year: year.optional(),
});

/** What suggestions follow from; what the tax administration does not know is absent. */
const facts = z.strictObject({
  /** Turnover of the year in euros, without btw. */
  turnover: positive.optional(),
  hours: whole.optional(),
  /** What was bought for the business in the year, in euros. */
  investments: positive.optional(),
  /** Whether the kleineondernemersregeling holds for the business: then it files no quarters. */
  usesSmallBusinessScheme: z.boolean('true or false').optional(),
  /** How often starters' deduction was had before. */
  starterDeductions: whole.optional(),
  /** Profit that the provisional assessment counts with, and what is expected now, in euros. */
  provisionalProfit: amount.optional(),
  expectedProfit: amount.optional(),
  /** The tax year of those two. */
  profitYear: year.optional(),
});

const yearSchema = z.strictObject({
  year: year.refine(hasFigures, 'a year of which scheme-figures.json has all figures'),
  /** Day on which the business began, or ended. */
  started: day.optional(),
  stopped: day.optional(),
  vat: z
    .array(vatQuarter)
    .max(4, 'at most four quarters')
    .refine((quarters) => new Set(quarters.map(({ quarter }) => quarter)).size === quarters.length, 'each quarter once'),
  incomeTax: z.array(assessment).max(4, 'at most four assessments'),
  payments: z.array(payment).max(400, 'at most 400 payments'),
  /** What is to come in the next quarter. */
  deadlines: z.array(deadline).max(4, 'at most four dates'),
  facts,
  /** Whether the version goes along that a bookkeeper works with. */
  bookkeeper: z.boolean('true or false'),
});

type Deep<T> = T extends readonly (infer U)[] ? readonly Deep<U>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

/** One entrepreneur's year with the tax administration. Amounts in euros, days in ISO 8601. */
export type EntrepreneurYear = Deep<z.infer<typeof yearSchema>>;

/** Reads the column `overview` of a file of JSON lines. */
export const yearColumns = z.object({ overview: yearSchema });

export interface YearData {
  readonly overview: EntrepreneurYear;
}
