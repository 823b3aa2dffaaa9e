import { PDFArray, type PDFDict, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import type { CheckedPdf } from '../checked-pdf.ts';
import { nameOf } from '../file/pdf-file.ts';

/** A colour space that is used, or that another one is built on (ISO 32000-1, 8.6). */
export interface UsedSpace {
  readonly kind: string;
  readonly page: number;
  /** A device space of which the resources beside it say what it means. */
  readonly isDefined: boolean;
  readonly profile: PDFRawStream | undefined;
  /** The inks of a Separation or DeviceN. */
  readonly inks: readonly string[];
  /** How a single ink looks: equal text, equal look. */
  readonly look: string | undefined;
  /** Inks of a DeviceN that it does not describe. */
  readonly undescribed: readonly string[];
}

/** No colour space is built on more. */
const DEEPEST = 8;

const PROCESS: ReadonlySet<string> = new Set(['None', 'All', 'Cyan', 'Magenta', 'Yellow', 'Black']);

export function* spacesIn(pdf: CheckedPdf): Generator<UsedSpace> {
  for (const { space, resources, page } of pdf.content.colours) yield* within(pdf, space, resources, page, 0);
}

function* within(pdf: CheckedPdf, space: PDFObject | string | undefined, resources: PDFDict | undefined, page: number, depth: number): Generator<UsedSpace> {
  const found = typeof space === 'string' ? space : pdf.resolve(space);
  const name = typeof found === 'string' ? found : nameOf(found);
  const plain = { page, isDefined: false, profile: undefined, inks: [], look: undefined, undescribed: [] };
  if (name !== undefined) {
    const spaces = resources === undefined ? undefined : pdf.dict(resources, 'ColorSpace');
    const isDevice = name.startsWith('Device');
    yield { ...plain, kind: name, isDefined: isDevice && spaces !== undefined && pdf.has(spaces, `Default${name.slice('Device'.length)}`) };
    return;
  }
  if (!(found instanceof PDFArray) || depth > DEEPEST) return;
  const at = (index: number): PDFObject | undefined => (index < found.size() ? pdf.resolve(found.get(index)) : undefined);
  const kind = nameOf(at(0)) ?? '';
  const second = at(1);
  if (kind === 'ICCBased') yield { ...plain, kind, profile: second instanceof PDFRawStream ? second : undefined };
  else if (kind === 'Indexed' || kind === 'Pattern') yield* within(pdf, second, resources, page, depth + 1);
  else if (kind === 'Separation' || kind === 'DeviceN') {
    const names = second instanceof PDFArray ? second.asArray().map((entry) => nameOf(pdf.resolve(entry)) ?? '') : [nameOf(second) ?? ''];
    yield { ...plain, kind, inks: names, look: lookOf(pdf, [at(2), at(3)]), undescribed: kind === 'DeviceN' ? undescribed(pdf, names, at(4)) : [] };
    yield* within(pdf, at(2), resources, page, depth + 1);
    const colorants = kind === 'DeviceN' ? colorantsOf(pdf, at(4)) : undefined;
    for (const [, colorant] of pdf.entries(colorants)) yield* within(pdf, colorant, resources, page, depth + 1);
  } else if (kind.startsWith('Device')) yield* within(pdf, kind, resources, page, depth + 1);
}

function colorantsOf(pdf: CheckedPdf, attributes: PDFObject | undefined): PDFDict | undefined {
  const dict = pdf.asDict(attributes);
  return dict === undefined ? undefined : pdf.dict(dict, 'Colorants');
}

function undescribed(pdf: CheckedPdf, names: readonly string[], attributes: PDFObject | undefined): readonly string[] {
  const described = new Set(pdf.entries(colorantsOf(pdf, attributes)).map(([name]) => name));
  const dict = pdf.asDict(attributes);
  const process = dict === undefined ? undefined : pdf.dict(dict, 'Process');
  const components = process === undefined ? [] : pdf.array(process, 'Components').map((entry) => nameOf(pdf.resolve(entry)) ?? '');
  return names.filter((name) => !PROCESS.has(name) && !described.has(name) && !components.includes(name));
}

/** Objects as text, the streams in them as their bytes; references are followed a few steps. */
function lookOf(pdf: CheckedPdf, parts: readonly (PDFObject | undefined)[], depth = 0): string {
  return parts
    .map((part) => {
      const found = pdf.resolve(part);
      if (depth > DEEPEST || found === undefined) return '';
      if (found instanceof PDFRawStream) return `${lookOf(pdf, [found.dict], depth + 1)}${Buffer.from(pdf.stream(found) ?? []).toString('latin1')}`;
      if (found instanceof PDFArray) return `[${lookOf(pdf, found.asArray(), depth + 1)}]`;
      const dict = pdf.asDict(found);
      if (dict === undefined) return found.toString();
      // How a stream is packed does not matter.
      return pdf
        .entries(dict)
        .filter(([key]) => !['Length', 'Filter', 'DecodeParms'].includes(key))
        .map(([key, value]) => `${key}:${lookOf(pdf, [value], depth + 1)}`)
        .sort()
        .join(' ');
    })
    .join(' ');
}
