/** Marks words below an element or in a shadow root, and takes an earlier mark away. Where they stand apart in several elements, each piece is marked. */
export function markWords(root: HTMLElement | ShadowRoot, words: string | undefined): void {
  for (const mark of root.querySelectorAll('mark[data-bench]')) mark.replaceWith(...mark.childNodes);
  root.normalize();
  const wanted = bare(words ?? '');
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
  const from = text.indexOf(wanted);
  if (from < 0) return;
  const hit = nodes.filter((node, at) => (starts[at] ?? 0) < from + wanted.length && (starts[at] ?? 0) + bare(node.data).length > from);
  for (const node of hit) {
    const mark = root.ownerDocument.createElement('mark');
    mark.dataset.bench = '';
    node.replaceWith(mark);
    mark.append(node);
  }
  root.querySelector('mark[data-bench]')?.scrollIntoView({ block: 'center' });
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
