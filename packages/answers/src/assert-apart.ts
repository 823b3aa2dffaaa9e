import { isCode } from './answer-code.ts';
import { folded, wordsOf } from './answer-words.ts';
import type { AnswerOption } from './issued-record.ts';

/**
 * Checks that no answer can be taken for two options, or for a code.
 * @throws {RangeError} naming the option
 */
export function assertApart(options: readonly AnswerOption[]): void {
  if (options.length === 0) throw new RangeError('a choice without options');
  const optionOf = new Map<string, string>();
  for (const { id, keyword } of options) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new RangeError(`option '${id}': write it in lower case, digits and dashes`);
    const words = wordsOf(keyword) ?? [];
    if (words.length === 0 || words.length !== keyword.trim().split(/\s+/).length) {
      throw new RangeError(`option '${id}': its keyword '${keyword}' has to be letters and digits, and no word of courtesy such as 'graag'`);
    }
    for (const form of new Set([folded(id), folded(keyword)])) {
      const other = optionOf.get(form);
      if (other !== undefined) throw new RangeError(`option '${id}': '${form}' already answers with option '${other}'`);
      if (isCode(form)) throw new RangeError(`option '${id}': '${form}' could be a code`);
      optionOf.set(form, id);
    }
  }
}
