import { euros, longDate } from '@aanreik/dutch';
import type { Fields } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';
import { amountOf } from './facts.ts';

/** What wording is filled in with: amounts of facts.json, and what the creditors told. */
export function fieldsOf({ signals = [] }: ArrearsData, language: string): Fields {
  // A reader of another language compares an amount with a bill that is in Dutch.
  const money = language === 'en' ? 'en' : 'nl';
  return {
    'fact.phonePlan': euros(amountOf('phonePlan'), money, { whole: true }),
    'fact.careAllowance': euros(amountOf('careAllowance'), money, { whole: true }),
    ...Object.fromEntries(
      signals.flatMap(({ kind, creditor, cents, day }) => [
        [`signal.${kind}.creditor`, creditor],
        [`signal.${kind}.amount`, euros(cents / 100, money)],
        [`signal.${kind}.day`, longDate(day, language)],
      ]),
    ),
  };
}

/** Conditions for wording. Those about arrears are for texts that only a letter, or an email to someone's own address, shows. */
export function conditionsOf({ arrears }: ArrearsData) {
  return { several: arrears.length > 1, energy: arrears.includes('energy'), health: arrears.includes('health') };
}
