import type { Variant } from '@aanreik/message';
import { type ReadElement, readAloud } from '@aanreik/pdf-check';
import { describe, expect, test } from 'vitest';
import { artifacts, composed, sendersOf } from './support/artifacts.ts';
import { letterBytes } from './support/letters.ts';
import { type StructureNode, structureOf } from './support/pdf-structure.ts';
import { fatma } from './support/recipients.ts';

function letterOf(name: string, change: Partial<Variant> = {}): Promise<Uint8Array> {
  const artifact = artifacts.find((each) => each.name === name);
  if (artifact === undefined) throw new Error(`no artifact ${name}`);
  const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: sendersOf(artifact)[0].id, ...change } as const;
  return letterBytes(composed(artifact, variant, fatma, artifact.definition.situations.at(-1)));
}

const elementsOf = async (name: string, change: Partial<Variant> = {}) => structureOf(await letterOf(name, change));

const flat = (elements: readonly ReadElement[]): readonly ReadElement[] => elements.flatMap((element) => [element, ...flat(element.children)]);

/** A web address may be broken behind a slash, over two lines. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

const withRole = (elements: readonly StructureNode[], role: string) => elements.filter((element) => element.role === role);

describe('what a person checks in a tagged letter', () => {
  test('a list that is counted with letters says so', async () => {
    const lists = withRole(await elementsOf('next-steps'), 'L').map(({ attributes }) => attributes);
    expect(lists.filter(({ ListNumbering }) => ListNumbering !== undefined)).toEqual([
      { O: 'List', ListNumbering: 'LowerAlpha' },
      { O: 'List', ListNumbering: 'LowerAlpha' },
    ]);
  });

  test('a line to write on is a place of a form, and says what goes there', async () => {
    const budget = withRole(await elementsOf('next-steps'), 'Form').map(({ attributes }) => attributes);
    expect(budget.length).toBeGreaterThan(4);
    for (const attributes of budget) expect(attributes).toMatchObject({ O: 'PrintField', Role: 'tv', Desc: expect.stringMatching(/\p{L}{3}/u) });
    const slip = withRole(await elementsOf('conversation-choice'), 'Form');
    expect(slip.map(({ attributes: { Role } }) => Role)).toEqual(expect.arrayContaining([undefined, 'tv']));
  });

  test('a row of totals begins with its label as a header', async () => {
    const rows = withRole(await elementsOf('annual-overview'), 'TR').map(({ children }) =>
      children.map(({ role, attributes }) => `${role} ${attributes.Scope ?? ''}`.trim()),
    );
    expect(rows.filter((row) => row.includes('TH Row'))).toEqual(expect.arrayContaining([['TD', 'TH Row', 'TD', 'TD']]));
  });

  test('what is Dutch around a letter in another language says so: the letterhead and the return address', async () => {
    const inDutch = flat(await readAloud(await letterOf('next-steps', { language: 'tr', houseStyle: 'rijksdienst-rondkomen' })))
      .filter(({ role, language }) => role === 'P' && language === 'nl')
      .map(({ text }) => text);
    expect(inDutch).toEqual(['Rijksdienst Rondkomen', expect.stringMatching(/^Retouradres:/)]);
    expect(withRole(await elementsOf('next-steps'), 'P').filter(({ language }) => language !== undefined)).toEqual([]);
  });

  test.each(artifacts.map(({ name }) => name))('what is read out of a link is what is seen of it: %s', async (name) => {
    const bytes = await letterOf(name);
    const said = withRole(await structureOf(bytes), 'Link').map(({ contents }) => bare(contents[0] ?? ''));
    expect(said.length).toBeGreaterThan(2);
    expect(said).toEqual(
      flat(await readAloud(bytes))
        .filter(({ role }) => role === 'Link')
        .map(({ text }) => bare(text)),
    );
  });
});
