/** The fixed costs that creditors may signal arrears of (Besluit gemeentelijke schuldhulpverlening, Stb. 2020, 240). */
export const KINDS = ['rent', 'health', 'energy', 'water'] as const;

export type ArrearsKind = (typeof KINDS)[number];

export function isArrearsKind(name: string): name is ArrearsKind {
  return KINDS.some((kind) => kind === name);
}
