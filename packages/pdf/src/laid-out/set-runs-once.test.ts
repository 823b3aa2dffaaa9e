import { expect, test, vi } from 'vitest';
import { type SettingFont, setRunsOnce } from './set-runs-once.ts';

/** A font of which each letter is as wide as its number, and a little narrower with kerning. */
function fontOf(): SettingFont {
  return {
    layout: vi.fn((text: string, features: unknown) => {
      const narrower = JSON.stringify(features).includes('kern') ? 1 : 0;
      const glyphs = Array.from(text, (letter) => ({ id: letter.codePointAt(0) ?? 0, codePoints: [], advanceWidth: 0 }));
      return { glyphs, positions: glyphs.map(({ id }) => ({ xAdvance: id - narrower, xOffset: 0, yOffset: 0 })) };
    }),
  };
}

const widths = (font: SettingFont, text: string, features: unknown = {}) =>
  font.layout(text, features, undefined, undefined, 'ltr').positions.map(({ xAdvance }) => xAdvance);

test('a run of text is set once for each way to set it, and is the same each time', () => {
  const font = fontOf();
  const { layout } = font;
  setRunsOnce(font);
  expect([widths(font, 'ab'), widths(font, 'ab'), widths(font, 'ab', { kern: true }), widths(font, 'ba')]).toEqual([
    [97, 98],
    [97, 98],
    [96, 97],
    [98, 97],
  ]);
  expect(layout).toHaveBeenCalledTimes(3);
});

test('who changes the run that it got changes nothing for the next', () => {
  const font = fontOf();
  setRunsOnce(font);
  const run = font.layout('ab', {}, undefined, undefined, 'ltr');
  Object.assign(run.positions[0] ?? {}, { xAdvance: 0 });
  (run.glyphs as unknown[]).pop();
  const next = font.layout('ab', {}, undefined, undefined, 'ltr');
  expect([next.glyphs.length, next.positions[0]?.xAdvance]).toEqual([2, 97]);
});
