import { loadEnvelope } from '@aanreik/house-style';
import { expect, test } from 'vitest';
import { FOLD_TOLERANCE } from './folds.ts';
import { spoiltForetold } from './foretell-folds.ts';
import type { Ink } from './ink.ts';
import { AS_IT_COMES } from './nudge.ts';
import type { Panel } from './panels.ts';

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

/** A panel that begins so far above the fold. */
const panelAt = (above: number, white: Panel['white'] = 'aboveContact', page = 1): Panel => ({ white, page, top: fold - above });

/** Nothing moves. */
const still = { without: [codeAt(10)], with: [codeAt(10)], points: 0.5 };

/** In points: what takes a code that begins 10 mm above the fold to below it. */
const enough = (10 + FOLD_TOLERANCE) * (72 / 25.4);

test('a code is foretold to be off the fold once the white above its panel has moved it below', () => {
  const isSpoilt = spoiltForetold([codeAt(10)], still, [panelAt(12)], envelope);
  expect([0, enough - 1, enough + 1].map((aboveContact) => isSpoilt({ ...AS_IT_COMES, aboveContact }))).toEqual([true, true, false]);
  expect(isSpoilt({ ...AS_IT_COMES, abovePictures: 66, aboveActions: 66 })).toBe(true);
});

test('white above two panels of one kind moves a code below both twice as far', () => {
  const isSpoilt = spoiltForetold([codeAt(10)], still, [panelAt(40), panelAt(12)], envelope);
  expect([enough / 2 - 1, enough / 2 + 1].map((aboveContact) => isSpoilt({ ...AS_IT_COMES, aboveContact }))).toEqual([true, false]);
});

test.each([
  ['below the code', panelAt(5)],
  ['on another page', panelAt(12, 'aboveContact', 2)],
])('white above a panel %s does not move it', (_, panel) => {
  expect(spoiltForetold([codeAt(10)], still, [panel], envelope)({ ...AS_IT_COMES, aboveContact: 66 })).toBe(true);
});

test('what white between blocks moves may be seen in the letter set tighter, and holds for the letter as it comes', () => {
  // 2 mm for a point.
  const between = { without: [codeAt(10)], with: [codeAt(14)], points: -2 };
  const isSpoilt = spoiltForetold([codeAt(10)], between, [panelAt(12)], envelope);
  expect([5, 6].map((gap) => isSpoilt({ ...AS_IT_COMES, gap }))).toEqual([true, false]);
  expect(isSpoilt({ ...AS_IT_COMES, gap: -2, aboveContact: enough + 1 })).toBe(true);
});

test('a code that goes to another page is not foretold, and so is tried', () => {
  const between = { without: [codeAt(10)], with: [codeAt(10, 2)], points: 0.5 };
  expect(spoiltForetold([codeAt(10)], between, [], envelope)({ ...AS_IT_COMES, gap: 1 })).toBe(false);
});
