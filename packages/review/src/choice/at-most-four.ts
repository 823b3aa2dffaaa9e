import type { ChoiceRule } from './choice-rule.ts';

/** People under stress find choosing hard (report, ch. 4, study 3). */
const MOST = 4;

/** "No preference" and "not now" do not count: they take the choosing away. */
export const atMostFour: ChoiceRule = {
  code: 'choice-at-most-four',
  check: ({ choice: { form, options } }) => {
    const counted = options.filter(({ kind }) => kind !== 'neutral');
    return counted.length <= MOST
      ? []
      : [{ found: `${counted.length} options in the form '${form}': ${counted.map(({ id }) => id).join(', ')}`, expected: `at most ${MOST}` }];
  },
};
