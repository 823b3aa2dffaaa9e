import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { expect, test } from 'vitest';
import { checkSpelling } from './check-spelling.ts';
import { withEdits } from './edit-wording.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
const FILE = 'next-steps/wording/nl.json';

test('a slip of the pen is named by file, key and word, with what may have been meant; no other word is', async () => {
  const artifact = await loadArtifact(TEMPLATES, 'next-steps');
  expect(await checkSpelling(artifact)).toEqual([]);
  const edit = { file: FILE, key: 'title', from: ['Welke stappen zet u?'], to: ['Welke stapen zet u met uw rekning?'] };
  expect(await checkSpelling(withEdits(artifact, [edit]))).toMatchObject([
    { severity: 'warning', place: { file: FILE, key: 'title' }, found: expect.stringContaining('"stapen"') },
    { severity: 'warning', place: { file: FILE, key: 'title' }, found: expect.stringContaining('"rekning"'), expected: expect.stringContaining('rekening') },
  ]);
});
