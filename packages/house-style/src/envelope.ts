import { z } from 'zod';

const millimetres = z.number().nonnegative();

/** An envelope, as far as the letter in it is concerned. All in mm; on the page, from the top left corner of A4. */
export const envelopeSchema = z.strictObject({
  /** As a print house calls it. */
  name: z.string().min(1),
  /** Where the measures come from. */
  source: z.string().min(1),
  size: z.strictObject({ width: millimetres, height: millimetres }),
  /** The part of the page that shows. */
  window: z.strictObject({ left: millimetres, top: millimetres, width: millimetres, height: millimetres }),
  /** How far a letter may slide in it, to any side. */
  shift: millimetres,
  /** Where the page is folded, from the top. */
  folds: z.array(millimetres),
  /** What the printer cannot print, at each edge. */
  printerMargin: millimetres,
});

export type EnvelopeData = z.infer<typeof envelopeSchema>;

/** An envelope by its name. */
export interface Envelope extends EnvelopeData {
  readonly id: string;
}
