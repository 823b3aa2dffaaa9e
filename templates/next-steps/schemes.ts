import type { ArrearsData, ArrearsKind } from './arrears.ts';

export type SchemeName = 'rentAllowance' | 'careAllowance' | 'remission' | 'energyCoach' | 'participation';

const FOR_ARREARS: Readonly<Record<ArrearsKind, SchemeName>> = { rent: 'rentAllowance', health: 'careAllowance', energy: 'energyCoach', water: 'remission' };

/** Three examples of schemes: those that go with the arrears, filled up with what many people miss. */
export function chooseSchemes({ arrears }: ArrearsData): readonly SchemeName[] {
  const fitting = arrears.map((kind) => FOR_ARREARS[kind]);
  return [...new Set<SchemeName>([...fitting, 'careAllowance', 'participation', 'remission'])].slice(0, 3);
}
