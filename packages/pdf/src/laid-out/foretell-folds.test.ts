import { loadEnvelope } from '@aanreik/house-style';
import { expect, test } from 'vitest';
import { FOLD_TOLERANCE } from './folds.ts';
import { spoiltForetold } from './foretell-folds.ts';
import type { Ink } from './ink.ts';
import type { Nudge } from './nudge.ts';

const envelope = loadEnvelope('c5-right-50');
const [fold = 0] = envelope.folds;
const NONE: Nudge = { gap: 0, aboveCodes: 0, abovePictures: 0 };

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
  const still = { ink: [codeAt(10)] };
  const steps = {
    gap: { nudge: { ...NONE, gap: 0.5 }, ...still },
    // Half a millimetre for a point.
    aboveCodes: { nudge: { ...NONE, aboveCodes: 8 }, ink: [codeAt(6)] },
    abovePictures: { nudge: { ...NONE, abovePictures: 8 }, ...still },
  };
  const isSpoilt = spoiltForetold({ nudge: NONE, ...still }, steps, envelope);
  const enough = 2 * (10 + FOLD_TOLERANCE);
  expect([0, enough - 1, enough + 1].map((aboveCodes) => isSpoilt({ ...NONE, aboveCodes }))).toEqual([true, true, false]);
  expect(isSpoilt({ ...NONE, gap: 3, abovePictures: 66 })).toBe(true);
});

test('a code that goes to another page is not foretold, and so is tried', () => {
  const steps = {
    gap: { nudge: { ...NONE, gap: 0.5 }, ink: [codeAt(10)] },
    aboveCodes: { nudge: { ...NONE, aboveCodes: 8 }, ink: [codeAt(10, 2)] },
    abovePictures: { nudge: { ...NONE, abovePictures: 8 }, ink: [codeAt(10)] },
  };
  expect(spoiltForetold({ nudge: NONE, ink: [codeAt(10)] }, steps, envelope)({ ...NONE, gap: 1 })).toBe(false);
});
