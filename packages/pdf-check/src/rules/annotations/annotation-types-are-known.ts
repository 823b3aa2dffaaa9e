import type { Rule } from '../../finding.ts';

const TYPES: ReadonlySet<string> = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact'.split(
    ' ',
  ),
);

/** No sound, no moving picture, nothing that the standard does not know. */
export const annotationTypesAreKnown: Rule = {
  code: 'annotation-types-are-known',
  severity: 'fault',
  clauses: { 'a-2a': '6.3.1' },
  *faults(pdf) {
    for (const { ref, page, subtype } of pdf.annotations)
      if (!TYPES.has(subtype)) yield { place: { page, object: ref }, found: `a ${subtype} annotation`, expected: `one of ${[...TYPES].join(', ')}` };
  },
};
