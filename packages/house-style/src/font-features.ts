/**
 * No ligatures. react-pdf counts a glyph for each letter when it breaks lines: behind an ﬁ drawn as one, it would break
 * a word in two a letter too late. Nor does a reader at A2 gain by letters that are drawn into each other.
 */
export const FONT_FEATURES: Record<string, boolean> = { liga: false, clig: false, dlig: false };
