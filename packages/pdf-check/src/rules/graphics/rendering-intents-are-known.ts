import type { Rule } from '../../finding.ts';

const INTENTS: ReadonlySet<string> = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);

export const renderingIntentsAreKnown: Rule = {
  code: 'rendering-intents-are-known',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.6' },
  *faults(pdf) {
    const used = [
      ...[...pdf.content.intents].map(([intent, page]) => ({ intent, page, object: undefined })),
      ...pdf.content.resources('ExtGState').map(({ dict, page, ref }) => ({ intent: pdf.name(dict, 'RI'), page, object: ref })),
      ...pdf.content.resources('XObject').map(({ dict, page, ref }) => ({ intent: pdf.name(dict, 'Intent'), page, object: ref })),
    ];
    for (const { intent, page, object } of used)
      if (intent !== undefined && !INTENTS.has(intent))
        yield { place: { page, object }, found: `the rendering intent ${intent}`, expected: [...INTENTS].join(', ') };
  },
};
