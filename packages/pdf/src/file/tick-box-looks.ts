import type { Canvas, Ref } from '../drawing/canvas.ts';
import { number } from '../drawing/text.ts';

/**
 * How a box looks ticked and not ticked. The box itself is drawn on the page, so that paper has it too. Width and
 * height in points.
 */
export function writeLooks(canvas: Canvas, width: number, height: number): Readonly<Record<'Yes' | 'Off', Ref>> {
  const at = (x: number, y: number) => `${number(width * x)} ${number(height * y)}`;
  const tick = `q 0 0 0 RG ${number(width * 0.13)} w 1 J 1 j ${at(0.22, 0.52)} m ${at(0.42, 0.28)} l ${at(0.8, 0.76)} l S Q`;
  return { Yes: look(canvas, width, height, tick), Off: look(canvas, width, height, 'q Q') };
}

function look(canvas: Canvas, width: number, height: number, operators: string): Ref {
  const stream = canvas.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, number(width), number(height)], Resources: {} });
  stream.end(operators);
  return stream;
}
