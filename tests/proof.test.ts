import { proofArtifact } from '@aanreik/proof';
import { expect, test } from 'vitest';
import { artifacts, nextSteps, sendersOf } from './support/artifacts.ts';
import { readPdf } from './support/pdf-text.ts';

test('a proof has a sheet for each segment and level, with the letter, the text message and the level that was measured', async () => {
  const artifact = artifacts.find(({ name }) => name === 'suggestion');
  if (artifact === undefined) throw new Error('nothing to prove');
  const [houseStyle] = sendersOf(artifact);
  const { pages } = await readPdf(await proofArtifact({ artifact, houseStyle, language: 'nl' }));
  expect(pages).toHaveLength(12);
  const [first = ''] = pages;
  expect(first).toContain('Onbekend: de lezer kiest zelf');
  expect(first).toContain('voldoet aan onze A2-toets');
  expect(first).toContain('Lezen is vrijwillig');
  expect(first).toContain('Geen open punten.');
  expect(pages.every((page) => page.includes('Beste'))).toBe(true);
  await expect(proofArtifact({ artifact, houseStyle, language: 'nl', example: 'bestaat niet' })).rejects.toThrow(
    /no example 'bestaat niet'; there is in delen betalen/,
  );
});

test('a proof shows all of a letter, however many pages it has', async () => {
  const [houseStyle] = sendersOf(nextSteps);
  const { pages } = await readPdf(await proofArtifact({ artifact: nextSteps, houseStyle, language: 'en' }));
  const last = pages.filter((page) => page.includes('Page 3 of 3') || page.includes('Page 4 of 4'));
  expect(last.length).toBeGreaterThan(0);
  // Its first page says how many there are.
  for (const page of pages) expect(page).toContain(`Page ${/of (\d)/.exec(page)?.[1]} of`);
});
