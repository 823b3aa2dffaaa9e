import { contrast, type HouseStyle, type ThemeColours } from '@aanreik/house-style';
import type { Finding } from './finding.ts';

type Colour = keyof ThemeColours;

/** Every text colour with the grounds that blocks put it on. */
const PAIRS: readonly { readonly text: Colour; readonly grounds: readonly Colour[]; readonly least: number }[] = [
  // Running text, at WCAG's enhanced contrast (1.4.6); labels and large type at its minimum (1.4.3).
  { text: 'text', grounds: ['paper', 'panel', 'accentPanel'], least: 7 },
  { text: 'accentInk', grounds: ['paper', 'panel', 'accentPanel'], least: 7 },
  { text: 'muted', grounds: ['paper', 'panel', 'accentPanel'], least: 4.5 },
  { text: 'accent', grounds: ['paper', 'panel', 'accentPanel'], least: 4.5 },
  { text: 'onAccent', grounds: ['accent'], least: 4.5 },
];

/** Whether the colours of a house style can be read, in its light and its dark scheme. */
export function checkHouseStyle(houseStyle: HouseStyle): readonly Finding[] {
  return Object.entries(houseStyle.colours).flatMap(([scheme, colours]) =>
    PAIRS.flatMap(({ text, grounds, least }) =>
      grounds.flatMap((ground): readonly Finding[] => {
        const found = contrast(colours[text], colours[ground]);
        if (found >= least) return [];
        const place = { artifact: 'house style', file: `${houseStyle.id}/tokens.json`, key: `${scheme} ${text} on ${ground}` };
        return [{ code: 'contrast', severity: 'error', place, found: `${found.toFixed(1)}:1`, expected: `at least ${least}:1 (WCAG 2.2)`, variants: 1 }];
      }),
    ),
  );
}
