import path from 'node:path';
import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import { expect, test } from 'vitest';
import { checkShownNames } from './check-shown-names.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
const senders = (name: string) =>
  listHouseStyles()
    .map(loadHouseStyle)
    .filter((houseStyle) => maySend(houseStyle, name));

test.each(listArtifacts(TEMPLATES))('each placeholder and condition of %s has a name for staff', async (name) => {
  expect(checkShownNames(await loadArtifact(TEMPLATES, name), senders(name))).toEqual([]);
});

test('what has no name is named, by its place', async () => {
  const { definition, ...artifact } = await loadArtifact(TEMPLATES, 'next-steps');
  const { 'signal.rent.day': _, ...values } = definition.names?.values ?? {};
  const found = checkShownNames({ ...artifact, definition: { ...definition, names: { values } } }, senders('next-steps'));
  expect(found.map(({ place: { file, key } }) => `${file} ${key}`)).toEqual([
    'next-steps/names.ts values.signal.rent.day',
    ...['several', 'energy', 'health'].map((name) => `next-steps/names.ts conditions.${name}`),
  ]);
});
