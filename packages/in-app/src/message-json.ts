import type { InAppBlock } from '@aanreik/components';
import { fillIn, placeholders } from '@aanreik/html';
import { type Fields, fieldValue, type InAppShape, type Inline } from '@aanreik/message';
import { type InAppJson, messageSchema } from './message-schema.ts';

/**
 * Prepares the JSON of a message: checked against its schema once, filled in per recipient.
 * A recipient's value becomes plain text in a text node, joined to the text around it, whatever its characters are.
 * @throws {ZodError} when a block holds what the schema has no place for
 */
export function prepareJson(shape: InAppShape<InAppBlock>, sender: string): (fields: Fields) => InAppJson {
  const { language, title, blocks } = shape;
  const source = JSON.stringify(messageSchema.parse({ version: 1, language, sender, title, blocks: withPlaces(blocks) }));
  return (fields) => JSON.parse(source, (_key, value: unknown) => (typeof value === 'string' ? fillIn(value, fields) : value));
}

/** The same data, with a text node in the place of each field. */
function withPlaces(node: unknown): unknown {
  if (Array.isArray(node)) return joined(node.map(withPlaces));
  if (!isRecord(node)) return node;
  if (isField(node)) return { kind: 'text', text: fieldValue(placeholders, node.name) };
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withPlaces(value)]));
}

/**
 * Texts that stand next to each other, as one: where the words of the sender end and a value begins is nobody's
 * business.
 */
function joined(nodes: readonly unknown[]): readonly unknown[] {
  const result: unknown[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (isText(last) && isText(node)) result[result.length - 1] = { kind: 'text', text: last.text + node.text };
    else result.push(node);
  }
  return result;
}

type Kind<K extends Inline['kind']> = Extract<Inline, { kind: K }>;

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}

function isField(node: unknown): node is Kind<'field'> {
  return isRecord(node) && node.kind === 'field';
}

function isText(node: unknown): node is Kind<'text'> {
  return isRecord(node) && node.kind === 'text';
}
