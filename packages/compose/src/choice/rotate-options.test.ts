import { expect, test } from 'vitest';
import type { ChoiceOption } from './choice.ts';
import { rotateOptions } from './rotate-options.ts';

const option = (id: string, kind: ChoiceOption['kind']): ChoiceOption => ({ id, kind, keyword: id.toUpperCase(), covers: [id] });
const people = ['anna', 'bilal', 'corine', 'daan'].map((id) => option(id, 'person'));
const RECIPIENTS = Array.from({ length: 3000 }, (_, at) => `R${String(at).padStart(5, '0')}`);

/** Chi-square above which one in a thousand fair rotations would come, by how many options there are. */
const LIMIT = { 2: 10.83, 3: 13.82, 4: 16.27 } as const;

test.each([2, 3, 4] as const)('each of %i options is in each place equally often', (count) => {
  const options = people.slice(0, count);
  const orders = RECIPIENTS.map((id) => rotateOptions(options, 'conversation-choice', id));
  const fair = RECIPIENTS.length / count;
  for (let place = 0; place < count; place += 1) {
    const squares = options.map((one) => (orders.filter((order) => order[place] === one).length - fair) ** 2 / fair);
    expect(squares.reduce((sum, square) => sum + square, 0)).toBeLessThan(LIMIT[count]);
  }
});

test('a recipient always gets the same order, and in another artifact another turn', () => {
  const turns = (artifact: string) => RECIPIENTS.map((id) => rotateOptions(people, artifact, id)[0]?.id);
  expect(turns('one')).toEqual(turns('one'));
  const others = turns('other');
  const same = turns('one').filter((first, at) => first === others[at]).length;
  expect(same / RECIPIENTS.length).toBeLessThan(0.3);
});

test('people go before chatbots and ways not to choose come last, whatever the turn', () => {
  const options = [option('not-now', 'neutral'), option('bot', 'chatbot'), ...people.slice(0, 2), option('none', 'neutral')];
  for (const id of RECIPIENTS.slice(0, 50)) {
    const kinds = rotateOptions(options, 'a', id).map(({ kind }) => kind);
    expect(kinds).toEqual(['person', 'person', 'chatbot', 'neutral', 'neutral']);
  }
});

test('nothing to choose from is no order', () => expect(rotateOptions([], 'a', 'R1')).toEqual([]));
