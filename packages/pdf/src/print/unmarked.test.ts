import { expect, test } from 'vitest';
import { unmarked } from './unmarked.ts';

test.each([
  ['of an element', '/P <</MCID 3>> BDC BT [<0041>] TJ ET EMC', 'BT [<0041>] TJ ET '],
  ['of decoration', '/Artifact BMC 0 0 5 5 re f EMC', '0 0 5 5 re f '],
  ['of a foot', '/Artifact <</Type /Pagination /Subtype /Footer>> BDC BT [<0042>] TJ ET EMC', 'BT [<0042>] TJ ET '],
  ['of words as they are read', '/Span <</ActualText <feff0631>>> BDC BT [<0043>-3<0044>] TJ ET EMC', 'BT [<0043>-3<0044>] TJ ET '],
])('a print file has no mark %s, and all that is drawn in it', (_what, operators, drawn) => {
  expect(unmarked(operators)).toBe(drawn);
  expect(unmarked(`q ${operators} Q`)).toBe(`q ${drawn}Q`);
});
