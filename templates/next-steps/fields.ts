import type { Occasion } from '@aanreik/compose';
import { euros, longDate } from '@aanreik/dutch';
import type { Fields } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';
import { amountOf } from './facts.ts';
import { isCoverSeason } from './season.ts';

/** What wording is filled in with: amounts of facts.json, and what the creditors told. */
export function fieldsOf({ signals = [] }: ArrearsData, language: string): Fields {
  return {
    'fact.phonePlan': euros(amountOf('phonePlan'), language, { whole: true }),
    'fact.careAllowance': euros(amountOf('careAllowance'), language, { whole: true }),
    ...Object.fromEntries(
      signals.flatMap(({ kind, creditor, cents, day }) => [
        [`signal.${kind}.creditor`, creditor],
        [`signal.${kind}.amount`, euros(cents / 100, language)],
        [`signal.${kind}.day`, longDate(day, language)],
      ]),
    ),
  };
}

/** Conditions for wording. Those about arrears are for texts that only a letter, or an email to someone's own address, shows. */
export function conditionsOf({ arrears }: ArrearsData, { date }: Occasion) {
  return { several: arrears.length > 1, energy: arrears.includes('energy'), coverSeason: isCoverSeason(date) };
}
