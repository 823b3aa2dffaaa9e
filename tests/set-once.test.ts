import { variantsOf } from '@aanreik/review';
import { expect, test } from 'vitest';
import { artifacts, composed, sendersOf } from './support/artifacts.ts';
import { fatma } from './support/recipients.ts';

const INLINES = new Set(['text', 'strong', 'link', 'field', 'foreign']);

interface Part {
  readonly kind?: string;
}

const isText = (node: unknown): node is readonly Part[] => Array.isArray(node) && node.length > 0 && node.every((part: Part) => INLINES.has(part?.kind ?? ''));

/** Every text of a letter: what is set as one paragraph. */
function textsIn(node: unknown): readonly (readonly Part[])[] {
  if (isText(node)) return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

const holds = (node: unknown, kind: string): boolean =>
  typeof node === 'object' && node !== null && ((node as Part).kind === kind || Object.values(node).some((child) => holds(child, kind)));

test.each(artifacts.map((artifact) => [artifact.name, artifact] as const))(
  '%s: no text of a letter has a link beside a value of its recipient, as the letter would then be laid out anew for each',
  (_name, artifact) => {
    const slow = new Set<string>();
    let texts = 0;
    for (const { id } of sendersOf(artifact))
      for (const variant of variantsOf(artifact, id, ['letter']))
        for (const data of artifact.definition.situations) {
          const { message } = composed(artifact, variant, fatma, data);
          if (message.channel !== 'letter') continue;
          for (const text of textsIn(message.shape.blocks)) {
            texts += 1;
            if (holds(text, 'link') && holds(text, 'field')) slow.add(JSON.stringify(text));
          }
        }
    expect([...slow]).toEqual([]);
    expect(texts).toBeGreaterThan(1000);
  },
);
