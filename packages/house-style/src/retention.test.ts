import { expect, test } from 'vitest';
import { keptFrom, retentionIn } from './retention.ts';

test.each([
  ['nl', '6 maanden', '7 jaar'],
  ['en', '6 months', '7 years'],
  ['tr', '6 ay', '7 yıl'],
  ['pl', '6 miesięcy', '7 lat'],
  ['ar', '6 أشهر', '7 سنوات'],
])('is said in %s', (language, months, years) => {
  expect([retentionIn({ months: 6 }, language), retentionIn({ years: 7 }, language)]).toEqual([months, years]);
});

test('from the day of a message on, all is kept that it was made of', () => expect(keptFrom({ months: 6, from: 'message' }, '2026-11-23')).toBe('0000-01-01'));

test.each([
  ['2026-11-23', { months: 6 }, '2026-05-23'],
  ['2026-03-10', { months: 6 }, '2025-09-10'],
  ['2026-08-31', { months: 6 }, '2026-02-28'],
  ['2024-02-29', { years: 1 }, '2023-02-28'],
] as const)('on %s, data are kept that came %j before', (date, retention, day) => {
  expect(keptFrom(retention, date)).toBe(day);
});
