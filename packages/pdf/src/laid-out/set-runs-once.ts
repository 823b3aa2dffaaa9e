import { LRUCache } from 'lru-cache';

/** A font as react-pdf's layout asks it for glyphs. */
export interface SettingFont {
  layout(text: string, features: unknown, script: undefined, language: undefined, direction: string): GlyphRun;
}

interface GlyphRun {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly object[];
}

/** Letters of an artifact have most of their runs of text in common; some 100 kB of them. */
const MOST_RUNS = 5_000;

/**
 * Has a font set each run of text once. A letter is laid out a few times, for its folds, and the next has mostly the
 * same texts: without this a sixth of the time goes into setting them again.
 */
export function setRunsOnce(font: SettingFont): void {
  const set = font.layout.bind(font);
  const runs = new LRUCache<string, GlyphRun>({ max: MOST_RUNS });
  font.layout = (text, features, script, language, direction) => {
    const key = `${direction} ${JSON.stringify(features)} ${text}`;
    const known = runs.get(key) ?? set(text, features, script, language, direction);
    runs.set(key, known);
    return { glyphs: [...known.glyphs], positions: known.positions.map((position) => ({ ...position })) };
  };
}
