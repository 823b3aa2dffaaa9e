import type { Canvas, Ref } from '../drawing/canvas.ts';
import type { DrawnLetter, OutlineEntry } from '../drawing/draw-letter.ts';
import { textString } from './structure-tree.ts';

interface Branch {
  readonly entry: OutlineEntry;
  readonly branches: Branch[];
}

/** Writes the headings of a letter as bookmarks; undefined where it has none. */
export function writeOutline(canvas: Canvas, { outline, pages }: DrawnLetter): Ref | undefined {
  const branches = nest(outline);
  if (branches.length === 0) return undefined;
  const root = canvas.ref({ Type: 'Outlines' });
  const write = (siblings: readonly Branch[], parent: Ref): void => {
    const refs = siblings.map(() => canvas.ref());
    siblings.forEach(({ entry, branches: below }, at) => {
      const item = refs[at] as Ref;
      const page = pages[entry.page]?.canvas.dictionary;
      Object.assign(item.data, { Title: textString(entry.title), Parent: parent, Dest: [page, 'XYZ', null, entry.top, null] });
      if (at > 0) item.data.Prev = refs[at - 1];
      if (at < refs.length - 1) item.data.Next = refs[at + 1];
      if (below.length > 0) write(below, item);
      item.end();
    });
    Object.assign(parent.data, { First: refs[0], Last: refs.at(-1), Count: count(siblings) });
  };
  write(branches, root);
  root.end();
  return root;
}

function nest(outline: readonly OutlineEntry[]): readonly Branch[] {
  const top: Branch[] = [];
  const path: Branch[] = [];
  for (const entry of outline) {
    while ((path.at(-1)?.entry.level ?? 0) >= entry.level) path.pop();
    const branch = { entry, branches: [] };
    (path.at(-1)?.branches ?? top).push(branch);
    path.push(branch);
  }
  return top;
}

function count(branches: readonly Branch[]): number {
  return branches.reduce((sum, { branches: below }) => sum + 1 + count(below), 0);
}
