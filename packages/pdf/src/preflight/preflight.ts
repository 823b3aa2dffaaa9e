import { type Ink, inkOfLetter } from '../laid-out/ink.ts';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import type { PreflightFinding, PreflightRule } from './finding.ts';
import { addressShowsWhole } from './rules/address-shows-whole.ts';
import { kixStandsClear } from './rules/kix-stands-clear.ts';
import { nothingOnAFold } from './rules/nothing-on-a-fold.ts';
import { printerReachesAll } from './rules/printer-reaches-all.ts';
import { textStaysApart } from './rules/text-stays-apart.ts';
import { windowShowsAddressOnly } from './rules/window-shows-address-only.ts';

export const PREFLIGHT_RULES: readonly PreflightRule[] = [
  windowShowsAddressOnly,
  addressShowsWhole,
  nothingOnAFold,
  printerReachesAll,
  kixStandsClear,
  textStaysApart,
];

/** Checks a laid-out letter against its envelope and the printer, before anything is printed. */
export function preflight({ pages, envelope, leftOut }: LaidOutLetter): readonly PreflightFinding[] {
  const printed = { ink: inkOfLetter(pages), envelope };
  const findings = PREFLIGHT_RULES.flatMap(({ code, check }) => [...check(printed)].map(({ page, ...finding }) => ({ code, place: { page }, ...finding })));
  return leftOut === undefined ? findings : [...findings, withoutCode(leftOut)];
}

function withoutCode({ page, name }: Ink): PreflightFinding {
  return {
    code: 'code-left-out',
    severity: 'note',
    place: { page },
    found: `no '${name}': it would lie on a fold`,
    expected: 'that the address beside it is enough, or fewer words, so that there is room off the fold',
  };
}
