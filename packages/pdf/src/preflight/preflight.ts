import { inkOfLetter } from '../laid-out/ink.ts';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import type { PreflightFinding, PreflightRule } from './finding.ts';
import { addressShowsWhole } from './rules/address-shows-whole.ts';
import { codeLeftOut } from './rules/code-left-out.ts';
import { kixStandsClear } from './rules/kix-stands-clear.ts';
import { nothingOnAFold } from './rules/nothing-on-a-fold.ts';
import { printerReachesAll } from './rules/printer-reaches-all.ts';
import { textStaysApart } from './rules/text-stays-apart.ts';
import { windowShowsAddressOnly } from './rules/window-shows-address-only.ts';

export const PREFLIGHT_RULES: readonly PreflightRule[] = [
  windowShowsAddressOnly,
  addressShowsWhole,
  nothingOnAFold,
  codeLeftOut,
  printerReachesAll,
  kixStandsClear,
  textStaysApart,
];

/** Checks a laid-out letter against its envelope and the printer, before anything is printed. */
export function preflight({ pages, envelope, leftOut }: LaidOutLetter): readonly PreflightFinding[] {
  const printed = { ink: inkOfLetter(pages), envelope, ...(leftOut === undefined ? {} : { leftOut }) };
  return PREFLIGHT_RULES.flatMap(({ code, check }) => [...check(printed)].map(({ page, ...finding }) => ({ code, place: { page }, ...finding })));
}
