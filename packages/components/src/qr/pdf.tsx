import { Path, Svg } from '@react-pdf/renderer';
import bwipjs from 'bwip-js/node';
import { LRUCache } from 'lru-cache';

/** Width and height of a QR code in points: 20 mm, which a phone reads from a hand's distance. */
export const QR_SIZE = 57;

/** White around it, in points: on a coloured surface a phone needs it to find the code. */
export const QR_MARGIN = 6;

interface Props {
  readonly content: string;
  /** Width and height in points, quiet zone not counted. */
  readonly size: number;
  /** What it tells those who do not see it: where it leads. */
  readonly alt: string;
}

/** A QR code as one vector path; error level M, which GOV.UK Notify found enough for letters. */
export function QrPdf({ content, size, alt }: Props) {
  const { modules, path } = qrPath(content);
  return (
    <Svg tag={{ role: 'Figure', alt }} width={size} height={size} viewBox={`0 0 ${modules} ${modules}`}>
      <Path d={path} fill="#000000" />
    </Svg>
  );
}

interface QrPath {
  /** So many modules wide and high. */
  readonly modules: number;
  readonly path: string;
}

/** A letter is laid out a few times, with the same few codes. */
const kept = new LRUCache<string, QrPath>({ max: 20 });

/** The dark modules of a QR code, a path of unit squares. */
export function qrPath(content: string): QrPath {
  const made = kept.get(content) ?? makePath(content);
  kept.set(content, made);
  return made;
}

function makePath(content: string): QrPath {
  const [symbol] = bwipjs.raw('qrcode', content, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) throw new Error(`no QR code could be made of '${content}'`);
  const modules = symbol.pixx;
  const dark = symbol.pixs.flatMap((pixel, at) => (pixel === 1 ? [`M${at % modules} ${Math.floor(at / modules)}h1v1h-1z`] : []));
  return { modules, path: dark.join('') };
}
