import { nameOf } from '../../file/pdf-file.ts';
import type { Rule } from '../../finding.ts';

const MODES: ReadonlySet<string> = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

export const blendModesAreKnown: Rule = {
  code: 'blend-modes-are-known',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.10' },
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.content.resources('ExtGState')) {
      for (const entry of pdf.array(dict, 'BM')) {
        const mode = nameOf(pdf.resolve(entry)) ?? '';
        if (!MODES.has(mode)) yield { place: { page, object: ref }, found: `the blend mode ${mode}`, expected: 'one of ISO 32000-1, 11.3.5' };
      }
    }
  },
};
