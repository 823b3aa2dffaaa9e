import { findMarks, type Marks } from './find-words.ts';

/**
 * Marks words below an element or in a shadow root, and takes earlier marks away. Where they stand apart in several
 * elements, each piece is marked. What someone pointed at is brought into view.
 */
export function markWords(root: HTMLElement | ShadowRoot, { marks, isPointed }: Marks): void {
  for (const mark of root.querySelectorAll('mark[data-bench]')) mark.replaceWith(...mark.childNodes);
  root.normalize();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('style, script, title') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const found = findMarks(
    nodes.map(({ data }) => data),
    marks,
  );
  // From the last to the first: what is marked splits off from behind, and what is before it keeps its place.
  for (const { piece, start, end } of found.toReversed()) {
    const node = nodes[piece];
    if (node !== undefined) markPart(node, start, end);
  }
  if (isPointed) [...root.querySelectorAll('mark[data-bench]')].find((mark) => mark.getBoundingClientRect().width > 1)?.scrollIntoView({ block: 'center' });
}

function markPart(node: Text, start: number, end: number): void {
  node.splitText(end);
  const part = node.splitText(start);
  const mark = node.ownerDocument.createElement('mark');
  mark.dataset.bench = '';
  part.replaceWith(mark);
  mark.append(part);
}
