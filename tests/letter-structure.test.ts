import type { Variant } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { artifacts, composed } from './support/artifacts.ts';
import { letterBytes } from './support/letters.ts';
import { type StructureNode, structureOf } from './support/pdf-structure.ts';
import { fatma } from './support/recipients.ts';

async function elementsOf(name: string, change: Partial<Variant> = {}): Promise<readonly StructureNode[]> {
  const artifact = artifacts.find((each) => each.name === name);
  if (artifact === undefined) throw new Error(`no artifact ${name}`);
  const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam', ...change } as const;
  return structureOf(await letterBytes(composed(artifact, variant, fatma, artifact.definition.situations.at(-1))));
}

const withRole = (elements: readonly StructureNode[], role: string) => elements.filter((element) => element.role === role);

describe('what a person checks in a tagged letter', () => {
  test('a list that is counted with letters says so', async () => {
    const lists = withRole(await elementsOf('next-steps'), 'L').map(({ attributes }) => attributes);
    expect(lists.filter(({ ListNumbering }) => ListNumbering !== undefined)).toEqual([
      { O: 'List', ListNumbering: 'LowerAlpha' },
      { O: 'List', ListNumbering: 'LowerAlpha' },
    ]);
  });
});
