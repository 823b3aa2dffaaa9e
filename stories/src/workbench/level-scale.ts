/** A part of the scale of the index. */
export interface Band {
  /** Up to here, in points of the index. */
  readonly upTo: number;
  readonly name: string;
  /** Which of our own texts are usually in it. */
  readonly usual: string;
}

/**
 * What the index says, in words. The limits are those between which four out of five of our own letters, emails and
 * messages in a package lie, at each level (level-scale.test.ts).
 */
export const BANDS: readonly [Band, ...Band[]] = [
  { upTo: -2.5, name: 'heel makkelijk', usual: 'hier liggen onze teksten op A2 meestal' },
  { upTo: 2.5, name: 'makkelijk', usual: 'hier liggen onze teksten op B1 meestal' },
  { upTo: 8, name: 'gemiddeld', usual: 'hier liggen onze teksten op B2 vaak' },
  { upTo: Number.POSITIVE_INFINITY, name: 'moeilijk', usual: 'hier liggen onze teksten zelden' },
];

export function bandOf(index: number): Band {
  return BANDS.find(({ upTo }) => index <= upTo) ?? BANDS[0];
}
