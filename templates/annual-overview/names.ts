import type { ShownNames } from '@aanreik/compose';
import { yearNames } from '../entrepreneur/names.ts';

/** What placeholders and conditions are called for who writes the texts. */
export const names: ShownNames = { ...yearNames, values: { ...yearNames.values, 'address.overview': 'adres van het jaaroverzicht' } };
