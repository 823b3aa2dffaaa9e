import { euros, longDate } from '@aanreik/dutch';
import type { Fields } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';
import { amountOf } from './facts.ts';

/** A reader of another language compares an amount with a bill that is in Dutch. */
const moneyIn = (language: string) => (language === 'en' ? 'en' : 'nl');

/** Amounts of facts.json: the same for everyone. */
export function constantsOf(language: string): Readonly<Record<string, string>> {
  return {
    'fact.phonePlan': euros(amountOf('phonePlan'), moneyIn(language), { whole: true }),
    'fact.careAllowance': euros(amountOf('careAllowance'), moneyIn(language), { whole: true }),
  };
}

/** What the creditors told. */
export function fieldsOf({ signals = [] }: ArrearsData, language: string): Fields {
  return Object.fromEntries(
    signals.flatMap(({ kind, creditor, cents, day }) => [
      [`signal.${kind}.creditor`, creditor],
      [`signal.${kind}.amount`, euros(cents / 100, moneyIn(language))],
      [`signal.${kind}.day`, longDate(day, language)],
    ]),
  );
}

/**
 * Conditions for wording. Those about arrears are for texts that only a letter, or an email to someone's own address,
 * shows.
 */
export function conditionsOf({ arrears }: ArrearsData) {
  return { several: arrears.length > 1, energy: arrears.includes('energy'), health: arrears.includes('health') };
}
