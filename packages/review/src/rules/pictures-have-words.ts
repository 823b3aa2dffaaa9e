import { examples } from '@aanreik/components/examples';
import type { MessageRule } from '../rule.ts';

export const picturesHaveWords: MessageRule = {
  code: 'pictures-have-words',
  title: 'Elk beeld heeft woorden voor wie het niet ziet',
  source: 'WCAG 2.2, 1.1.1 (niet-tekstuele content)',
  severity: 'error',
  check: ({ blocks }) =>
    blocks.flatMap(({ path, block }) =>
      emptyAlternatives(block).map((name) => ({ block: path, found: `an empty ${name}`, expected: 'what the picture tells' })),
    ),
  good: { blocks: [examples.contact.gewoon.block] },
  bad: { blocks: [{ ...examples.contact.gewoon.block, website: { ...examples.contact.gewoon.block.website, qrAlt: ' ' } }] },
};

/** Names of the alternatives (`alt`, `qrAlt`) that say nothing, anywhere in a block but for the blocks inside it. */
function emptyAlternatives(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    if (/^alt$|Alt$/.test(name)) return typeof value === 'string' && value.trim() === '' ? [name] : [];
    return name === 'blocks' || name === 'body' ? [] : emptyAlternatives(value);
  });
}
