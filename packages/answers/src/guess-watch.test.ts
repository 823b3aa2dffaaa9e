import { expect, test } from 'vitest';
import { GuessWatch } from './guess-watch.ts';
import type { Outcome } from './outcome.ts';

const wrong = (line: number): Outcome => ({ line, refusal: { reason: 'foreign', found: 'a code that was not issued', expected: 'one that was' } });
const good = (line: number): Outcome => ({ line, answer: { id: `i${line}`, artifact: 'a', option: 'o', way: 'sms', receivedAt: '2026-11-24' } });

function runsOf(outcomes: readonly Outcome[]) {
  const watch = new GuessWatch();
  for (const outcome of outcomes) watch.see(outcome);
  return watch.runs();
}

const lines = (from: number, to: number, make: (line: number) => Outcome) => Array.from({ length: to - from + 1 }, (_, at) => make(from + at));

test('a run of wrong codes is reported with its first and last line', () => {
  expect(runsOf([good(1), ...lines(2, 40, wrong), good(41)])).toEqual([{ firstLine: 2, lastLine: 40, count: 39 }]);
});

test('wrong codes between good answers are mistakes of people', () => {
  expect(runsOf(lines(1, 60, (line) => (line % 5 === 0 ? good(line) : wrong(line))))).toEqual([]);
});

test('a run that is not over is reported too', () => {
  expect(runsOf([...lines(1, 10, wrong)])).toEqual([{ firstLine: 1, lastLine: 10, count: 10 }]);
  expect(runsOf([...lines(1, 9, wrong)])).toEqual([]);
});
