import type { Fault } from '../finding.ts';
import { placeOf, type StructNode } from './structure-tree.ts';

/** What an element may be in, and what may be in it; what is left out may be anything. */
export interface Nesting {
  readonly within?: readonly string[];
  readonly holds?: readonly string[];
  /** It holds one of these at the least. */
  readonly needs?: readonly string[];
  /** Where among the others its one caption may stand. */
  readonly caption?: 'first' | 'first or last';
}

export function* nestingFaults(nodes: readonly StructNode[], nestings: Readonly<Record<string, Nesting>>): Generator<Fault> {
  for (const node of nodes) {
    const nesting = nestings[node.role];
    if (nesting === undefined) continue;
    const { within, holds, needs, caption } = nesting;
    const around = node.parent?.role ?? 'nothing';
    if (within !== undefined && !within.includes(around))
      yield { place: placeOf(node), found: `${node.role} in ${around}`, expected: `${node.role} in ${within.join(' or ')}` };
    const other = holds === undefined ? undefined : node.kids.find((kid) => !holds.includes(kid.role));
    if (other !== undefined) yield { place: placeOf(other), found: `${other.role} in ${node.role}`, expected: `${holds?.join(', ')} alone` };
    if (needs !== undefined && !node.kids.some(({ role }) => needs.includes(role)))
      yield { place: placeOf(node), found: `${node.role} without ${needs.join(' or ')}`, expected: `${needs.join(' or ')} in ${node.role}` };
    if (caption !== undefined) yield* captionFaults(node, caption);
  }
}

function* captionFaults(node: StructNode, where: 'first' | 'first or last'): Generator<Fault> {
  const places = node.kids.flatMap(({ role }, at) => (role === 'Caption' ? [at] : []));
  const [at] = places;
  if (at === undefined) return;
  if (places.length > 1) yield { place: placeOf(node), found: `${node.role} with ${places.length} captions`, expected: 'one caption at most' };
  else if (at !== 0 && !(where === 'first or last' && at === node.kids.length - 1))
    yield { place: placeOf(node), found: `a caption between the parts of ${node.role}`, expected: `the caption ${where}` };
}
