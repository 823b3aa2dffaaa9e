import type { DataCategory, DatedFact, InformalMessage } from '@aanreik/compose';
import { SCHEME_FIGURES } from './scheme-figures.ts';

/** The figures of schemes and of tax law that the texts are filled in with. */
export const facts: readonly DatedFact[] = SCHEME_FIGURES.map(({ id, value, validUntil, source }) => ({ id, value, until: validUntil, source }));

/** The column `overview` holds several kinds of data; the panel names each of them. */
export const categories: readonly DataCategory[] = [
  { columns: ['recipient'], words: { nl: /naam en adres/u, en: /name and address/u } },
  { columns: ['overview'], words: { nl: /aangiften, aanslagen en betalingen/u, en: /returns, tax bills and payments/u } },
  { columns: ['overview'], words: { nl: /omzet, uren, aankopen en winst/u, en: /sales, hours, purchases and profit/u } },
];

/**
 * Of both artifacts. Duties that they remind of are laid down elsewhere: in the letter that asks for a return, and in
 * the assessment.
 */
export const formal: InformalMessage = {
  is: 'no',
  why: 'Het bericht besluit niets en vraagt geen reactie. Het herinnert aan aangiften en betalingen die al in een aangiftebrief of aanslag staan; die zijn de formele berichten, en komen apart.',
};
