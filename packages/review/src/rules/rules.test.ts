import { expect, test } from 'vitest';
import { exampleMessage } from '../reviewed-message.ts';
import { RULES } from './index.ts';

test.each(RULES.map((rule) => [rule.code, rule] as const))('%s finds its bad example and lets its good one pass', (_id, rule) => {
  expect(rule.check(exampleMessage(rule.good))).toEqual([]);
  expect(rule.check(exampleMessage(rule.bad))).not.toEqual([]);
});

test('every rule has an id of its own and a source', () => {
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  for (const { source, title } of RULES) expect([source.length > 10, title.length > 10]).toEqual([true, true]);
});

test('a span holds the words that were found', () => {
  const message = exampleMessage({ text: 'Wij schrijven u.\nU bent nalatig geweest.' });
  const spans = RULES.flatMap((rule) => rule.check(message)).flatMap(({ span }) => (span === undefined ? [] : [span]));
  expect(spans.map(({ start, end }) => message.text.slice(start, end))).toContain('nalatig');
});
