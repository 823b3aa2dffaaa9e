import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Canvas, Ref } from '../drawing/canvas.ts';
import { textString } from './structure-tree.ts';

let profile: Buffer | undefined;

/** Says that colours are meant as sRGB (ISO 19005-2, 6.2.3), with the profile that pdfkit brings. */
export function writeOutputIntent(canvas: Canvas): Ref {
  profile ??= readFileSync(path.join(path.dirname(createRequire(import.meta.url).resolve('pdfkit')), 'data/sRGB_IEC61966_2_1.icc'));
  const stream = canvas.ref({ N: 3 });
  stream.end(profile);
  const intent = canvas.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: textString('sRGB IEC61966-2.1'),
    OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: stream,
  });
  intent.end();
  return intent;
}
