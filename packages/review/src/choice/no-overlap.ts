import type { ChoiceRule } from './choice-rule.ts';

/**
 * Options that cover the same were what readers stumbled over (report, ch. 4, study 3, the second design); two of one
 * keyword cannot be told apart.
 */
export const noOverlap: ChoiceRule = {
  code: 'choice-overlap',
  check: ({ choice: { form, options } }) =>
    options.flatMap((one, at) =>
      options.slice(at + 1).flatMap((other) => {
        const pair = `'${one.id}' and '${other.id}' of the form '${form}'`;
        const both = one.covers.filter((topic) => other.covers.includes(topic));
        return [
          ...(both.length === 0 ? [] : [{ found: `${pair} both cover ${both.join(', ')}`, expected: 'options of which no two cover the same' }]),
          ...(one.keyword === other.keyword ? [{ found: `${pair} both have the keyword ${one.keyword}`, expected: 'a keyword for each option' }] : []),
        ];
      }),
    ),
};
