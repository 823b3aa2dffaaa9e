import { spacesIn } from '../../colour/colour-space.ts';
import type { Rule } from '../../finding.ts';

/** One ink looks one way, and each ink of several is described. */
export const inksAgree: Rule = {
  code: 'inks-agree',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.4.4, 6.1.13' },
  *faults(pdf) {
    const known = new Map<string, string>();
    for (const { kind, page, inks, look, undescribed } of spacesIn(pdf)) {
      const place = { page };
      if (kind === 'DeviceN' && inks.length > 32) yield { place, found: `${inks.length} inks`, expected: '32 at most' };
      if (undescribed.length > 0) yield { place, found: `the inks ${undescribed.join(', ')} without a description`, expected: 'each in /Colorants' };
      const [ink = ''] = inks;
      if (kind !== 'Separation' || ink === 'All' || ink === 'None' || look === undefined) continue;
      if (known.has(ink) && known.get(ink) !== look)
        yield { place, found: `the ink ${ink} with two looks`, expected: 'one alternate space and tint for each ink' };
      known.set(ink, look);
    }
  },
};
