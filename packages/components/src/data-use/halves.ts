import { plainText } from '@aanreik/message';
import type { DataUseBlock } from './block.ts';

type Items = DataUseBlock['items'];

/** Items in two columns of about the same length, by what they say: answers differ a lot, and a short column beside a long one is a hole in a page. */
export function halves(items: Items): readonly [Items, Items] {
  const lengths = items.map(({ question, answer }) => question.length + plainText(answer, NOBODY).length);
  const sum = (from: number, to?: number) => lengths.slice(from, to).reduce((total, length) => total + length, 0);
  const places = items.map((_item, at) => at + 1);
  const heights = places.map((at) => Math.max(sum(0, at), sum(at)));
  const half = places[heights.indexOf(Math.min(...heights))] ?? items.length;
  return [items.slice(0, half), items.slice(half)];
}

/** Where a column begins is a matter of the shape, whoever the recipient is. */
const NOBODY = new Proxy<Record<string, string>>({}, { get: () => '' });
