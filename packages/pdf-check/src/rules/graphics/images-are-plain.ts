import type { Rule } from '../../finding.ts';

const DEPTHS: ReadonlySet<number> = new Set([1, 2, 4, 8, 16]);

/** A picture is the one that is in the file, and is not smoothed by the reader. */
export const imagesArePlain: Rule = {
  code: 'images-are-plain',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.8' },
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.content.resources('XObject')) {
      if (pdf.name(dict, 'Subtype') !== 'Image') continue;
      const place = { page, object: ref };
      for (const key of ['Alternates', 'OPI']) if (pdf.has(dict, key)) yield { place, found: `a picture with /${key}`, expected: `no /${key}` };
      if (pdf.isTrue(dict, 'Interpolate')) yield { place, found: 'a picture with /Interpolate true', expected: '/Interpolate false' };
      const depth = pdf.number(dict, 'BitsPerComponent');
      if (depth !== undefined && !DEPTHS.has(depth)) yield { place, found: `a picture of ${depth} bits`, expected: '1, 2, 4, 8 or 16 bits' };
    }
    for (const { page, entry } of pdf.content.inlineImages) {
      if (entry('Interpolate', 'I') === true) yield { place: { page }, found: 'a picture with /Interpolate true', expected: '/Interpolate false' };
    }
  },
};
