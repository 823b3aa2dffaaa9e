import type { ShownNames } from '@aanreik/compose';
import type { ArrearsKind } from './kinds.ts';

const KINDS = { rent: 'huur', health: 'zorg', energy: 'energie', water: 'water' } as const satisfies Record<ArrearsKind, string>;

/** What placeholders and conditions are called for who writes the texts. */
export const names: ShownNames = {
  values: {
    creditors: 'bedrijven met een open rekening',
    'address.start': 'adres van de online start',
    'address.steps': 'adres van de stappen',
    'address.budget': 'adres van het overzicht',
    'address.compare': 'adres van de prijzen',
    'address.data': 'adres over gegevens',
    'address.rights': 'adres van de test',
    'fact.phonePlan': 'prijs van een telefoonabonnement',
    'fact.careAllowance': 'hoogste zorgtoeslag',
    ...Object.fromEntries(
      Object.entries(KINDS).flatMap(([kind, name]) => [
        [`signal.${kind}.creditor`, `${name}: naam van het bedrijf`],
        [`signal.${kind}.amount`, `${name}: bedrag`],
        [`signal.${kind}.day`, `${name}: dag van de melding`],
      ]),
    ),
  },
  conditions: {
    several: 'er meer rekeningen zijn',
    energy: 'er een energierekening openstaat',
    health: 'er een rekening van de zorgverzekering openstaat',
  },
};
