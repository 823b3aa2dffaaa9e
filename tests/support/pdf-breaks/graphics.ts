import type { BreakablePdf } from '../broken-pdf.ts';
import type { Breaks } from './break.ts';

function addState(pdf: BreakablePdf, entries: Record<string, string | number>): void {
  pdf.addResource(pdf.page(1), 'ExtGState', 'Odd', pdf.object({ Type: 'ExtGState', ...entries }));
}

function addImage(pdf: BreakablePdf, contents: string, entries: Record<string, string | number | boolean>): void {
  const image = pdf.streamWith(contents, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 1,
    Height: 1,
    BitsPerComponent: 8,
    ...(entries as Record<string, string>),
  });
  pdf.addResource(pdf.page(1), 'XObject', 'Odd', image);
}

/** A tint that is always the same. */
const TINT = { FunctionType: 2, Domain: [0, 1], N: 1, C0: [0, 0, 0], C1: [1, 0, 0] };
const OTHER_TINT = { ...TINT, C1: [0, 1, 0] };

export const GRAPHICS_BREAKS: Breaks = {
  'output-intent-is-sound': {
    pdf: (pdf) => {
      const profile = pdf.streamWith('no profile', { N: 3 });
      const page = pdf.object({ S: 'GTS_PDFA1', OutputConditionIdentifier: pdf.text('sRGB'), DestOutputProfile: profile });
      pdf.set(pdf.catalog, 'OutputIntents', pdf.object([page]));
    },
    also: ['colours-are-defined'],
  },
  'profiles-are-sound': {
    pdf: (pdf) => {
      pdf.addResource(pdf.page(1), 'ColorSpace', 'Odd', pdf.object(['ICCBased', pdf.streamWith('no profile', { N: 3 })]));
      pdf.decorate('/Odd cs');
    },
  },
  'colours-are-defined': { pdf: (pdf) => pdf.decorate('0 0 0 1 k') },
  'inks-agree': {
    pdf: (pdf) => {
      pdf.addResource(pdf.page(1), 'ColorSpace', 'One', pdf.object(['Separation', 'Gold', 'DeviceRGB', TINT]));
      pdf.addResource(pdf.page(1), 'ColorSpace', 'Other', pdf.object(['Separation', 'Gold', 'DeviceRGB', OTHER_TINT]));
      pdf.decorate('/One cs /Other cs');
    },
  },
  'graphics-states-are-plain': { pdf: (pdf) => addState(pdf, { TR: 'Identity' }) },
  'rendering-intents-are-known': { pdf: (pdf) => pdf.decorate('/Pretty ri') },
  'images-are-plain': { pdf: (pdf) => addImage(pdf, 'x', { Interpolate: true, ColorSpace: 'DeviceGray' }) },
  'jpeg-2000-is-plain': { pdf: (pdf) => addImage(pdf, 'no picture', { Filter: 'JPXDecode' }) },
  'no-reference-xobjects': {
    pdf: (pdf) => pdf.addResource(pdf.page(1), 'XObject', 'Odd', pdf.form('', { Ref: pdf.object({ F: pdf.text('other.pdf'), Page: 0 }) })),
  },
  'no-postscript': { pdf: (pdf) => pdf.addResource(pdf.page(1), 'XObject', 'Odd', pdf.streamWith('', { Type: 'XObject', Subtype: 'PS' })) },
  'blend-modes-are-known': { pdf: (pdf) => addState(pdf, { BM: 'Sparkle' }) },
  'transparency-has-a-space': {
    pdf: (pdf) => {
      addState(pdf, { ca: 0.5 });
      pdf.remove(pdf.catalog, 'OutputIntents');
    },
    also: ['colours-are-defined'],
  },
  'operators-are-known': { pdf: (pdf) => pdf.decorate('BX sparkle EX') },
  'resources-are-beside-their-content': {
    pdf: (pdf) => {
      const page = pdf.page(1);
      pdf.set(pdf.dict(page, 'Parent'), 'Resources', pdf.dict(page, 'Resources'));
      pdf.remove(page, 'Resources');
    },
  },
};
