import type { ArrearsData } from './arrears.ts';

export type ContractName = 'energy' | 'phone' | 'health';

/**
 * Two contracts to save on: those with arrears first, as they weigh most, and then what everyone has.
 * Rent and water are not among them: nobody switches landlord to save, and a region has one water company.
 */
export function chooseContracts({ arrears }: ArrearsData): readonly ContractName[] {
  const wanted: readonly ContractName[] = [
    ...(arrears.includes('energy') ? (['energy'] as const) : []),
    ...(arrears.includes('health') ? (['health'] as const) : []),
    'phone',
    'energy',
  ];
  const chosen = [...new Set(wanted)].slice(0, 2);
  // Energy is the larger sum, so it stands first wherever it stands.
  return chosen.includes('energy') ? ['energy', ...chosen.filter((name) => name !== 'energy')] : chosen;
}
