import type { ShownNames } from '@aanreik/compose';

/** What placeholders and conditions are called for who writes the texts. */
export const names: ShownNames = { values: { 'address.data': 'adres over gegevens', 'visit.day': 'dag van de afspraak' } };
