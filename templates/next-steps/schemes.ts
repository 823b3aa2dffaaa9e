import type { ArrearsData } from './arrears.ts';
import type { ArrearsKind } from './kinds.ts';

export type SchemeName = 'rentAllowance' | 'careAllowance' | 'remission' | 'specialAssistance';

/** Nothing of the state goes with an energy bill or a bill for drinking water: remission is of taxes. */
const FOR_ARREARS: Readonly<Partial<Record<ArrearsKind, SchemeName>>> = { rent: 'rentAllowance', health: 'careAllowance' };

/** Examples of schemes: those that go with the arrears, filled up with what many people miss. */
export function chooseSchemes({ arrears }: ArrearsData, most: number): readonly SchemeName[] {
  const fitting = arrears.flatMap((kind) => FOR_ARREARS[kind] ?? []);
  return [...new Set<SchemeName>([...fitting, 'careAllowance', 'remission', 'specialAssistance'])].slice(0, most);
}
