import { PDFRawStream } from '@cantoo/pdf-lib';
import { readProfile } from '../../colour/icc-profile.ts';
import { outputIntents } from '../../colour/output-intent.ts';
import type { Rule } from '../../finding.ts';

/** What the colours of the file as a whole are meant to be. */
export const outputIntentIsSound: Rule = {
  code: 'output-intent-is-sound',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.3' },
  *faults(pdf) {
    const profiles = new Set<unknown>();
    for (const { dict, profile, isPdfA } of outputIntents(pdf)) {
      if (isPdfA && profile === undefined && !pdf.has(dict, 'OutputConditionIdentifier'))
        yield { found: 'an output intent that names no colours', expected: '/DestOutputProfile' };
      if (isPdfA && profile === undefined) yield { found: 'an output intent without a profile', expected: '/DestOutputProfile' };
      if (pdf.has(dict, 'DestOutputProfileRef')) yield { found: 'a profile that lies elsewhere', expected: 'no /DestOutputProfileRef' };
      if (profile === undefined) continue;
      profiles.add(profile);
      const read = readProfile(pdf.stream(profile));
      const expected = 'an ICC profile, before version 5, of a printer or a monitor, in grey, RGB or CMYK';
      if (read === undefined) yield { found: 'an output profile that is none', expected };
      else if (!['prtr', 'mntr'].includes(read.deviceClass) || !['GRAY', 'RGB ', 'CMYK'].includes(read.space) || read.version >= 5)
        yield { found: `an output profile of ${read.deviceClass} in ${read.space}, version ${read.version}`, expected };
      const said = profile instanceof PDFRawStream ? pdf.number(profile.dict, 'N') : undefined;
      if (read !== undefined && said !== read.components) yield { found: `a profile in ${read.space} with /N ${said}`, expected: `/N ${read.components}` };
    }
    if (profiles.size > 1) yield { found: `output intents with ${profiles.size} profiles`, expected: 'one profile for all' };
  },
};
