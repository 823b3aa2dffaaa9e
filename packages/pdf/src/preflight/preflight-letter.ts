import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { openLetter } from '../open-letter.ts';
import type { PreflightFinding, PreflightRule } from './finding.ts';
import { inkOfLetter } from './ink.ts';
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

/**
 * Checks a letter against the envelope of its house style, before anything is printed.
 * @throws {FieldError} when a value cannot be printed
 */
export async function preflightLetter(shape: LetterShape<Block>, values: LetterValues, houseStyle: HouseStyle): Promise<readonly PreflightFinding[]> {
  const letter = await openLetter(shape, houseStyle);
  const { pages } = await letter.layOut(values.fields, letter.check(values));
  const ink = inkOfLetter(pages);
  return PREFLIGHT_RULES.flatMap((rule) => [...rule.check(ink, houseStyle.letter.envelope)].map((finding) => ({ rule: rule.id, ...finding })));
}
