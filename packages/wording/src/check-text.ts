import type { Problem } from '@aanreik/message';
import { demandsOf } from './placeholders.ts';

/** The names that wording may use, whoever the recipient is. */
export interface KnownNames {
  readonly values: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

/**
 * What of a text nobody can fill in. It needs no file and no catalogue, so that a browser can say it while one types.
 */
export function checkText(text: string, file: string, key: string, known: KnownNames): readonly Problem[] {
  const problem = (found: string, expected: string): Problem => ({ code: 'placeholder', place: { file, key }, found, expected });
  if (/[\uE000-\uF8FF]/.test(text)) return [problem('a character from the private use area', 'text that can be printed')];
  try {
    const { values, conditions, refused } = demandsOf(text);
    return [
      ...refused.map((what) => problem(what, '{{name}}, {{#if name}} or {{#unless name}}')),
      ...values.filter((name) => !known.values.has(name)).map((name) => problem(`{{${name}}}`, oneOf(known.values))),
      ...conditions.filter((name) => !known.conditions.has(name)).map((name) => problem(`{{#if ${name}}}`, oneOf(known.conditions))),
    ];
  } catch (error) {
    return [problem(`braces that do not match (${(error as Error).message.split('\n')[0]})`, '{{name}}')];
  }
}

function oneOf(names: ReadonlySet<string>): string {
  return `one of ${[...names].sort().join(', ')}`;
}
