import { checkArtifact, checkUnusedSharedTexts, checkUnusedTexts, SampleMessages } from '@aanreik/review';
import { expect, test } from 'vitest';
import { artifacts, sendersOf } from './support/artifacts.ts';

test('every text of every artifact can be filled in, in every variant and situation, and every text is used', () => {
  const used = new Set<string>();
  const problems = artifacts.flatMap((artifact) =>
    sendersOf(artifact).flatMap((houseStyle) => {
      const check = checkArtifact(new SampleMessages(artifact, houseStyle));
      for (const key of check.used) used.add(key);
      return check.problems;
    }),
  );
  expect([...problems, ...artifacts.flatMap((artifact) => checkUnusedTexts(artifact, used)), ...checkUnusedSharedTexts(artifacts, used)]).toEqual([]);
});
