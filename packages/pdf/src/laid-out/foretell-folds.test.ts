import { loadEnvelope } from '@aanreik/house-style';
import { expect, test } from 'vitest';
import { FOLD_TOLERANCE } from './folds.ts';
import { spoiltForetold } from './foretell-folds.ts';
import type { Ink } from './ink.ts';
import { AS_IT_COMES } from './nudge.ts';

const envelope = loadEnvelope('c5-right-50');
const [fold = 0] = envelope.folds;

/** A code of 20 mm, with its upper edge so far above the fold. */
const codeAt = (above: number, page = 1): Ink => ({
  page,
  kind: 'picture',
  part: 'letter',
  left: 100,
  right: 120,
  top: fold - above,
  bottom: fold - above + 20,
  name: 'a code',
});

test('a code that white above codes moves is foretold to be off the fold once it is below it', () => {
  const still = { without: [codeAt(10)], with: [codeAt(10)] };
  const steps = {
    gap: { ...still, points: 0.5 },
    // Half a millimetre for a point.
    aboveContact: { without: [codeAt(10)], with: [codeAt(6)], points: 8 },
    aboveActions: { ...still, points: 8 },
    abovePictures: { ...still, points: 8 },
  };
  const isSpoilt = spoiltForetold([codeAt(10)], steps, envelope);
  const enough = 2 * (10 + FOLD_TOLERANCE);
  expect([0, enough - 1, enough + 1].map((aboveContact) => isSpoilt({ ...AS_IT_COMES, aboveContact }))).toEqual([true, true, false]);
  expect(isSpoilt({ ...AS_IT_COMES, gap: 3, abovePictures: 66 })).toBe(true);
});

test('what white moves may be seen in the letter set tighter, and holds for the letter as it comes', () => {
  const still = { without: [codeAt(14)], with: [codeAt(14)], points: 8 };
  const gap = { without: [codeAt(10)], with: [codeAt(14)], points: -2 };
  const steps = { gap, aboveActions: still, aboveContact: { ...still, with: [codeAt(10)] }, abovePictures: still };
  const isSpoilt = spoiltForetold([codeAt(10)], steps, envelope);
  expect([20, 22, 24].map((aboveContact) => isSpoilt({ ...AS_IT_COMES, aboveContact }))).toEqual([true, true, false]);
  expect(isSpoilt({ ...AS_IT_COMES, gap: -2, aboveContact: 24 })).toBe(true);
});

test('a code that goes to another page is not foretold, and so is tried', () => {
  const steps = {
    gap: { without: [codeAt(10)], with: [codeAt(10)], points: 0.5 },
    aboveActions: { without: [codeAt(10)], with: [codeAt(10, 2)], points: 8 },
    aboveContact: { without: [codeAt(10)], with: [codeAt(10)], points: 8 },
    abovePictures: { without: [codeAt(10)], with: [codeAt(10)], points: 8 },
  };
  expect(spoiltForetold([codeAt(10)], steps, envelope)({ ...AS_IT_COMES, gap: 1 })).toBe(false);
});
