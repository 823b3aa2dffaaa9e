import { LRUCache } from 'lru-cache';
import type { GlyphRun } from '../react-pdf/laid-node.ts';

/** A font as react-pdf's layout asks it for glyphs. */
export interface SettingFont {
  layout(text: string, features: unknown, script: undefined, language: undefined, direction: string): GlyphRun;
}

/** A letter has some 150 runs of text, and the letters of an artifact have most in common. Each takes a few kB. */
const MOST_RUNS = 1500;

/**
 * Has a font set each run of text once. A letter is laid out a few times, for its folds, and the next has mostly the
 * same texts: without this a sixth of the time goes into setting them again.
 */
export function setRunsOnce(font: SettingFont): void {
  const set = font.layout.bind(font);
  const runs = new LRUCache<string, GlyphRun>({ max: MOST_RUNS });
  font.layout = (text, features, script, language, direction) => {
    const key = `${direction} ${JSON.stringify(features)} ${text}`;
    const run = runs.get(key) ?? set(text, features, script, language, direction);
    runs.set(key, run);
    // Copies, as whoever set a run may change what it got.
    return { glyphs: [...run.glyphs], positions: run.positions.map((position) => ({ ...position })) };
  };
}
