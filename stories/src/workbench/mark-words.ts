/** Marks words in a document of its own, and takes an earlier mark away. Where they stand apart in several elements, each piece is marked. */
export function markWords(content: Document, words: string | undefined): void {
  for (const mark of content.querySelectorAll('mark[data-bench]')) mark.replaceWith(...mark.childNodes);
  // A frame that is still empty has no body.
  content.body?.normalize();
  const wanted = bare(words ?? '');
  if (wanted === '' || content.body === null) return;
  const walker = content.createTreeWalker(content.body, NodeFilter.SHOW_TEXT);
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
    const mark = content.createElement('mark');
    mark.dataset.bench = '';
    node.replaceWith(mark);
    mark.append(node);
  }
  content.querySelector('mark[data-bench]')?.scrollIntoView({ block: 'center' });
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
