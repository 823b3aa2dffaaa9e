import { bare, placesOf } from './find-words.ts';

/**
 * Marks words below an element or in a shadow root, and takes earlier marks away. Where they stand apart in several
 * elements, each piece is marked. What is marked alone is brought into view.
 */
export function markWords(root: HTMLElement | ShadowRoot, marks: readonly string[]): void {
  for (const mark of root.querySelectorAll('mark[data-bench]')) mark.replaceWith(...mark.childNodes);
  root.normalize();
  for (const words of marks) markOne(root, words);
  if (marks.length === 1) root.querySelector('mark[data-bench]')?.scrollIntoView({ block: 'center' });
}

function markOne(root: HTMLElement | ShadowRoot, words: string): void {
  const wanted = bare(words);
  if (wanted === '') return;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let text = '';
  const starts = nodes.map((node) => {
    const start = text.length;
    text += bare(node.data);
    return start;
  });
  // From the last place to the first: what is marked splits off from behind, and what is before it keeps its place.
  for (const from of placesOf(text, wanted).toReversed()) {
    for (const [at, node] of [...nodes.entries()].toReversed()) {
      const start = starts[at] ?? 0;
      const [first, last] = [Math.max(0, from - start), Math.min(bare(node.data).length, from + wanted.length - start) - 1];
      if (first <= last) markPart(node, placeIn(node.data, first), placeIn(node.data, last) + 1);
    }
  }
}

function markPart(node: Text, start: number, end: number): void {
  node.splitText(end);
  const part = node.splitText(start);
  const mark = node.ownerDocument.createElement('mark');
  mark.dataset.bench = '';
  part.replaceWith(mark);
  mark.append(part);
}

/** Where a character stands that is counted without spaces. */
function placeIn(text: string, count: number): number {
  let left = count;
  for (let at = 0; at < text.length; at += 1) {
    if (bare(text.charAt(at)) === '') continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}
