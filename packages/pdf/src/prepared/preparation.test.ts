import type { Fields } from '@aanreik/message';
import { expect, test } from 'vitest';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import type { OpenLetter } from '../laid-out/open-letter.ts';
import { Preparation } from './preparation.ts';

/** A letter that counts its layouts. @param topOf where its one box lies with these values */
function countingLetter(topOf: (fields: Fields) => number) {
  const laidOutWith: Fields[] = [];
  const letter = {
    check: () => ({ lines: [], size: 11 }),
    layOut: async (fields: Fields, address: object) => {
      laidOutWith.push(fields);
      return { fields, address, pages: [{ type: 'PAGE', props: {}, box: { left: 0, top: topOf(fields), width: 1, height: 1 } }] };
    },
  } as unknown as OpenLetter;
  const draw = async (_laidOut: LaidOutLetter) => ({
    codes: { fontName: () => '', encode: () => '' },
    slots: [],
    own: ['laid out'],
    isForAll: true,
    write: ([operators = 'filled in']: readonly string[]) => operators,
  });
  return { laidOutWith, prepared: new Preparation(letter, draw) };
}

const merge = (prepared: Preparation<string>, name: string) => prepared.merge({ fields: { name }, address: { lines: [] } });

test('a shape of one recipient is laid out once; a second one is filled in, after one layout with other values', async () => {
  const { laidOutWith, prepared } = countingLetter(() => 0);
  expect(await merge(prepared, 'Fatma')).toBe('laid out');
  expect(laidOutWith).toEqual([{ name: 'Fatma' }]);
  expect(await merge(prepared, 'Jan')).toBe('filled in');
  expect(laidOutWith).toEqual([{ name: 'Fatma' }, { name: 'Fatm' }]);
  expect(await merge(prepared, 'Piet')).toBe('filled in');
  expect(laidOutWith).toHaveLength(2);
});

test('a letter that moves with its values is laid out for each recipient, and after four of them without trying another', async () => {
  const { laidOutWith, prepared } = countingLetter(({ name = '' }) => name.length);
  const names = ['Fatma', 'Jan', 'Piet', 'Joris', 'Korneel'];
  for (const name of names) expect(await merge(prepared, name)).toBe('laid out');
  expect(laidOutWith.map(({ name }) => name)).toEqual(['Fatma', 'Fatm', 'Jan', 'Ja', 'Piet', 'Pie', 'Joris', 'Jori', 'Korneel']);
});
