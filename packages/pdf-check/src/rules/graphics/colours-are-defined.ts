import { spacesIn } from '../../colour/colour-space.ts';
import { outputSpace } from '../../colour/output-intent.ts';
import type { Rule } from '../../finding.ts';

const PROFILES: Readonly<Record<string, string | undefined>> = { DeviceRGB: 'RGB ', DeviceCMYK: 'CMYK' };

/** Colours by number need a word on which colours are meant; grey is meant by any. */
export const coloursAreDefined: Rule = {
  code: 'colours-are-defined',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.4.3' },
  *faults(pdf) {
    const output = outputSpace(pdf);
    const seen = new Set<string>();
    for (const { kind, page, isDefined } of spacesIn(pdf)) {
      if (isDefined || !/^Device(?:Gray|RGB|CMYK)$/.test(kind) || seen.has(kind)) continue;
      const needed = PROFILES[kind];
      if (output !== undefined && (needed === undefined || needed === output)) continue;
      seen.add(kind);
      yield {
        place: { page },
        found: `${kind} with ${output === undefined ? 'no output profile' : `an output profile in ${output.trim()}`}`,
        expected: `an output profile${needed === undefined ? '' : ` in ${needed.trim()}`}, or /Default${kind.slice(6)}`,
      };
    }
  },
};
