import path from 'node:path';
import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import { readingLevel } from '@aanreik/reading-level';
import { messageProse, SampleMessages } from '@aanreik/review';
import { expect, test } from 'vitest';
import { bandOf } from './level-scale.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');

test('our own texts are where the scale says that they usually are', async () => {
  const names: Record<string, string[]> = {};
  for (const name of listArtifacts(TEMPLATES)) {
    const artifact = await loadArtifact(TEMPLATES, name);
    const houseStyle = listHouseStyles()
      .map((id) => loadHouseStyle(id))
      .find((style) => maySend(style, name));
    if (houseStyle === undefined) throw new Error(`nobody sends ${name}`);
    for (const { variant, message } of new SampleMessages(artifact, houseStyle).all()) {
      // Of one or two sentences the index says little.
      if (variant.language !== 'nl' || variant.channel === 'sms') continue;
      names[variant.level] = [...(names[variant.level] ?? []), bandOf(readingLevel(messageProse(message)).index).name];
    }
  }
  const share = (level: string, band: string) => (names[level] ?? []).filter((name) => name === band).length / (names[level] ?? []).length;
  expect(share('A2', 'heel makkelijk')).toBeGreaterThan(0.8);
  expect(share('B1', 'makkelijk')).toBeGreaterThan(0.8);
  expect(share('B2', 'gemiddeld')).toBeGreaterThan(0.4);
  for (const level of ['A2', 'B1', 'B2']) expect(share(level, 'moeilijk')).toBeLessThan(0.15);
});
