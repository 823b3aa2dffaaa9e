import { z } from 'zod';

declare const KINDS_OF_TAX: readonly ['vat', 'income-tax', 'health-contribution'];
declare const KINDS_OF_DEADLINE: readonly ['vat-return', 'income-tax-return', 'provisional-instalment', 'health-contribution'];
export type KindOfTax = (typeof KINDS_OF_TAX)[number];
export type KindOfDeadline = (typeof KINDS_OF_DEADLINE)[number];
declare const yearSchema: z.ZodObject<
  {
    year: z.ZodNumber;
    started: z.ZodOptional<z.ZodISODate>;
    stopped: z.ZodOptional<z.ZodISODate>;
    vat: z.ZodArray<
      z.ZodObject<
        {
          quarter: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>, z.ZodLiteral<4>]>;
          filed: z.ZodISODate;
          amount: z.ZodNumber;
          settled: z.ZodOptional<z.ZodISODate>;
          open: z.ZodOptional<z.ZodNumber>;
        },
        z.core.$strict
      >
    >;
    incomeTax: z.ZodArray<
      z.ZodObject<
        {
          year: z.ZodNumber;
          kind: z.ZodEnum<{
            final: 'final';
            provisional: 'provisional';
          }>;
          date: z.ZodISODate;
          amount: z.ZodNumber;
          settled: z.ZodOptional<z.ZodISODate>;
          open: z.ZodOptional<z.ZodNumber>;
          due: z.ZodOptional<z.ZodISODate>;
        },
        z.core.$strict
      >
    >;
    payments: z.ZodArray<
      z.ZodObject<
        {
          date: z.ZodISODate;
          what: z.ZodEnum<{
            'health-contribution': 'health-contribution';
            'income-tax': 'income-tax';
            vat: 'vat';
          }>;
          amount: z.ZodNumber;
        },
        z.core.$strict
      >
    >;
    deadlines: z.ZodArray<
      z.ZodObject<
        {
          date: z.ZodISODate;
          what: z.ZodEnum<{
            'health-contribution': 'health-contribution';
            'income-tax-return': 'income-tax-return';
            'provisional-instalment': 'provisional-instalment';
            'vat-return': 'vat-return';
          }>;
          year: z.ZodOptional<z.ZodNumber>;
        },
        z.core.$strict
      >
    >;
    facts: z.ZodObject<
      {
        turnover: z.ZodOptional<z.ZodNumber>;
        hours: z.ZodOptional<z.ZodNumber>;
        investments: z.ZodOptional<z.ZodNumber>;
        usesSmallBusinessScheme: z.ZodOptional<z.ZodBoolean>;
        starterDeductions: z.ZodOptional<z.ZodNumber>;
        provisionalProfit: z.ZodOptional<z.ZodNumber>;
        expectedProfit: z.ZodOptional<z.ZodNumber>;
        profitYear: z.ZodOptional<z.ZodNumber>;
      },
      z.core.$strict
    >;
    bookkeeper: z.ZodBoolean;
  },
  z.core.$strict
>;
type Deep<T> = T extends readonly (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? {
        readonly [K in keyof T]: Deep<T[K]>;
      }
    : T;
/** One entrepreneur's year with the tax administration. Amounts in euros, days in ISO 8601. */
export type EntrepreneurYear = Deep<z.infer<typeof yearSchema>>;
/** Reads the column `overview` of a file of JSON lines. */
export declare const yearColumns: z.ZodObject<
  {
    overview: z.ZodObject<
      {
        year: z.ZodNumber;
        started: z.ZodOptional<z.ZodISODate>;
        stopped: z.ZodOptional<z.ZodISODate>;
        vat: z.ZodArray<
          z.ZodObject<
            {
              quarter: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>, z.ZodLiteral<4>]>;
              filed: z.ZodISODate;
              amount: z.ZodNumber;
              settled: z.ZodOptional<z.ZodISODate>;
              open: z.ZodOptional<z.ZodNumber>;
            },
            z.core.$strict
          >
        >;
        incomeTax: z.ZodArray<
          z.ZodObject<
            {
              year: z.ZodNumber;
              kind: z.ZodEnum<{
                final: 'final';
                provisional: 'provisional';
              }>;
              date: z.ZodISODate;
              amount: z.ZodNumber;
              settled: z.ZodOptional<z.ZodISODate>;
              open: z.ZodOptional<z.ZodNumber>;
              due: z.ZodOptional<z.ZodISODate>;
            },
            z.core.$strict
          >
        >;
        payments: z.ZodArray<
          z.ZodObject<
            {
              date: z.ZodISODate;
              what: z.ZodEnum<{
                'health-contribution': 'health-contribution';
                'income-tax': 'income-tax';
                vat: 'vat';
              }>;
              amount: z.ZodNumber;
            },
            z.core.$strict
          >
        >;
        deadlines: z.ZodArray<
          z.ZodObject<
            {
              date: z.ZodISODate;
              what: z.ZodEnum<{
                'health-contribution': 'health-contribution';
                'income-tax-return': 'income-tax-return';
                'provisional-instalment': 'provisional-instalment';
                'vat-return': 'vat-return';
              }>;
              year: z.ZodOptional<z.ZodNumber>;
            },
            z.core.$strict
          >
        >;
        facts: z.ZodObject<
          {
            turnover: z.ZodOptional<z.ZodNumber>;
            hours: z.ZodOptional<z.ZodNumber>;
            investments: z.ZodOptional<z.ZodNumber>;
            usesSmallBusinessScheme: z.ZodOptional<z.ZodBoolean>;
            starterDeductions: z.ZodOptional<z.ZodNumber>;
            provisionalProfit: z.ZodOptional<z.ZodNumber>;
            expectedProfit: z.ZodOptional<z.ZodNumber>;
            profitYear: z.ZodOptional<z.ZodNumber>;
          },
          z.core.$strict
        >;
        bookkeeper: z.ZodBoolean;
      },
      z.core.$strict
    >;
  },
  z.core.$strip
>;
export interface YearData {
  readonly overview: EntrepreneurYear;
}
