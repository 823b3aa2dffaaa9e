import { loadEnvelope } from '@aanreik/house-style';
import { expect, test } from 'vitest';
import type { Ink } from '../laid-out/ink.ts';
import type { PreflightRule } from './finding.ts';
import { PREFLIGHT_RULES } from './preflight.ts';

const envelope = loadEnvelope('c56-right-50');

const ink = (changes: Partial<Ink>): Ink => ({ page: 1, kind: 'text', part: 'letter', left: 20, top: 120, right: 90, bottom: 124, name: 'a line', ...changes });
const address = ink({ part: 'address', left: 109, top: 60, right: 150, bottom: 64, name: 'address' });

/** For each rule, what is printed wrongly and what is printed well. */
const CASES: Readonly<Record<string, { readonly bad: readonly Ink[]; readonly good: readonly Ink[] }>> = {
  'window-shows-address-only': {
    // In the window only once the letter has slid 3 mm down.
    bad: [address, ink({ left: 110, right: 150, top: 43, bottom: 48 })],
    good: [address, ink({ left: 110, right: 150, top: 40, bottom: 46 }), ink({ page: 2, left: 110, right: 150, top: 60, bottom: 64 })],
  },
  'address-shows-whole': { bad: [{ ...address, left: 107 }], good: [address] },
  'nothing-on-a-fold': {
    bad: [address, ink({ kind: 'picture', top: 195, bottom: 215, left: 20, right: 40, name: 'QR' })],
    good: [address, ink({ kind: 'picture', top: 180, bottom: 200, left: 20, right: 40, name: 'QR' })],
  },
  'printer-reaches-all': { bad: [address, ink({ right: 206 })], good: [address, ink({ right: 205 })] },
  'kix-stands-clear': {
    bad: [address, ink({ part: 'kix', kind: 'picture', left: 109, right: 160, top: 65, bottom: 69.5 })],
    good: [address, ink({ part: 'kix', kind: 'picture', left: 109, right: 160, top: 66.1, bottom: 70.5 })],
  },
  'text-stays-apart': { bad: [address, ink({}), ink({ top: 121, bottom: 125 })], good: [address, ink({}), ink({ top: 125, bottom: 129 })] },
};

const faults = (rule: PreflightRule, printed: readonly Ink[]) => [...rule.check({ ink: printed, envelope })].filter(({ severity }) => severity === 'fault');

const FAULTS = PREFLIGHT_RULES.filter(({ code }) => code !== 'code-left-out');

test.each(FAULTS.map((rule) => [rule.code, rule] as const))('%s finds what is wrong, and nothing in what is well', (code, rule) => {
  const { bad = [], good = [] } = CASES[code] ?? {};
  expect(faults(rule, bad)).toHaveLength(1);
  expect(faults(rule, good)).toEqual([]);
});

test('a line of text on a fold is noted, and stops nothing', () => {
  const rule = PREFLIGHT_RULES.find(({ code }) => code === 'nothing-on-a-fold') as PreflightRule;
  expect([...rule.check({ ink: [ink({ top: 105, bottom: 109 })], envelope })]).toMatchObject([{ severity: 'note', found: 'a line on the fold at 107 mm' }]);
});

test('a code that was left out is noted with its page, and stops nothing', () => {
  const rule = PREFLIGHT_RULES.find(({ code }) => code === 'code-left-out') as PreflightRule;
  const printed = { ink: [address], envelope };
  expect([...rule.check(printed)]).toEqual([]);
  expect([...rule.check({ ...printed, leftOut: ink({ page: 2, kind: 'picture', name: 'QR' }) })]).toMatchObject([{ severity: 'note', page: 2 }]);
});

test('a letter without an address is a fault', () => {
  const rule = PREFLIGHT_RULES.find(({ code }) => code === 'address-shows-whole') as PreflightRule;
  expect(faults(rule, [])).toHaveLength(1);
});
