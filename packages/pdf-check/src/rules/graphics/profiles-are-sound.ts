import { spacesIn } from '../../colour/colour-space.ts';
import { readProfile } from '../../colour/icc-profile.ts';
import type { Rule } from '../../finding.ts';

export const profilesAreSound: Rule = {
  code: 'profiles-are-sound',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.4.2' },
  *faults(pdf) {
    const seen = new Set<unknown>();
    for (const { kind, profile, page } of spacesIn(pdf)) {
      if (kind !== 'ICCBased' || seen.has(profile)) continue;
      seen.add(profile);
      const read = profile === undefined ? undefined : readProfile(pdf.stream(profile));
      const said = profile === undefined ? undefined : pdf.number(profile.dict, 'N');
      const expected = 'an ICC profile, before version 5, in grey, RGB, CMYK or Lab';
      if (read === undefined) yield { place: { page }, found: 'a colour profile that is none', expected };
      else if (!['prtr', 'mntr', 'scnr', 'spac'].includes(read.deviceClass) || read.components === undefined || read.version >= 5)
        yield { place: { page }, found: `a profile of ${read.deviceClass} in ${read.space}, version ${read.version}`, expected };
      else if (said !== read.components) yield { place: { page }, found: `a profile in ${read.space} with /N ${said}`, expected: `/N ${read.components}` };
    }
  },
};
