import { bare, placesOf } from './find-words.ts';

/**
 * Marks words below an element or in a shadow root, and takes earlier marks away. Where they stand apart in several elements, each piece is marked.
 * What is marked alone is brought into view.
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
  const places = placesOf(text, wanted);
  const hit = nodes.filter((node, at) => {
    const start = starts[at] ?? 0;
    return places.some((from) => start < from + wanted.length && start + bare(node.data).length > from);
  });
  for (const node of hit) {
    const mark = root.ownerDocument.createElement('mark');
    mark.dataset.bench = '';
    node.replaceWith(mark);
    mark.append(node);
  }
}
