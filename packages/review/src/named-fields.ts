import type { Fields } from '@aanreik/message';

/**
 * Fields of which each has a value: its name in braces where the recipient has none, or a channel fills it in later.
 */
export function namedFields(fields: Fields): Fields {
  return new Proxy(fields, { get: (known, name) => known[String(name)] ?? `{{${String(name)}}}` });
}
