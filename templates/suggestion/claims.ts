import type { Claim } from '@aanreik/compose';
import { hasTip, MISSING, PAYING, PROFIT, TIPS, VOLUNTARY, YEAR } from '../entrepreneur/claims.ts';
import type { YearData } from '../entrepreneur/year.ts';

/** What this message states of its reader, and when that is so. */
export const claims: readonly Claim<YearData>[] = [
  {
    id: 'no-return-missing',
    words: { nl: /Wij zien geen aangifte die ontbreekt/u, en: /We see no return that is missing/u },
    holds: YEAR.isEveryDueReturnIn,
  },
  {
    id: 'nothing-to-pay',
    words: { nl: /geen bedrag dat openstaat/u, en: /no amount that is open/u },
    holds: (data) => YEAR.toPay(data).length === 0,
  },
  ...PAYING,
  MISSING,
  ...TIPS,
  ...PROFIT,
  VOLUNTARY,
  {
    id: 'no-consequences',
    words: { nl: /geen gevolgen/u, en: /no consequences/u },
    // Whoever leaves a tip may lose an advantage, or pay more later: never true of one.
    holds: () => false,
  },
  {
    id: 'all-stays-as-it-is',
    words: { nl: /alles zoals het nu is/u, en: /all stays as it is now/u },
    // Who has something to pay is told of paying, and that does have consequences.
    holds: (data) => hasTip(data) && YEAR.toPay(data).length === 0,
  },
];
