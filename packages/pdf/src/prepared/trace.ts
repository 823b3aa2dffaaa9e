import { contentBox } from '../drawing/content-box.ts';
import { fieldNames } from '../field-names.ts';
import type { LaidNode } from '../react-pdf/laid-node.ts';

/**
 * The place of everything in a laid-out letter, and all of its text but the recipient's values.
 * Two layouts of one shape with equal traces differ in those values alone, so that either may be used for both
 * recipients.
 */
export function trace(pages: readonly LaidNode[]): string {
  return pages.map((page, at) => `page ${at}\n${traceNode(page, 0, 0)}`).join('\n');
}

function traceNode(node: LaidNode, left: number, top: number): string {
  const { box, props, type } = node;
  const x = left + (box?.left ?? 0);
  const y = top + (box?.top ?? 0);
  // The lines of the address may be more or fewer: nothing moves with them.
  if (props.postalPart === 'address') return `address ${round(x)} ${round(y)}`;
  const place = [type, props.tag?.role ?? '', props.src ?? '', ...[x, y, box?.width ?? 0, box?.height ?? 0].map(round)].join(' ');
  if (type === 'TEXT') return `${place} ${traceText(node, x, y)}`;
  if (type === 'SVG' || type === 'IMAGE') return `${place} ${JSON.stringify(props)}`;
  return [place, ...(node.children ?? []).map((child) => traceNode(child, x, y))].join('\n');
}

function traceText(node: LaidNode, left: number, top: number): string {
  const { x, y } = contentBox(node, left, top);
  const { source, tag } = node.props;
  // A heading is a bookmark too, which is the same for everyone.
  const isOwn = source !== undefined && fieldNames(source.inlines).size > 0 && !/^H\d$/.test(tag?.role ?? '');
  const lines = (node.lines ?? []).map(({ box, string }) => `${round(x + box.x)} ${round(y + box.y)} ${isOwn ? '' : string}`);
  return lines.join('|');
}

/** To a thousandth of a point, as it is drawn. */
function round(length: number): number {
  return Math.round(length * 1000);
}
