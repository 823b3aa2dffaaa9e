import { setImmediate } from 'node:timers/promises';
import layoutDocument from '@react-pdf/layout';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { feetFor, withoutFeet } from './feet.ts';
import type { LaidNode } from './laid-node.ts';
import { type Node, turnAround } from './turn-around.ts';
import type { Writing } from './writing.ts';

type LayoutOf = (document: unknown, fonts: unknown) => Promise<{ readonly children?: readonly LaidNode[] }>;

/**
 * Lays out a document and hands over its pages before they are drawn.
 * It takes react-pdf by its parts (the container that an element is rendered into, and its layout). They are no public
 * interface: their versions are pinned.
 * @throws {Error} when those parts are no longer what they were
 */
export async function layOut(element: ReactElement, writing: Writing): Promise<readonly LaidNode[]> {
  const { container } = pdf(element as Parameters<typeof pdf>[0]) as unknown as { container?: { document?: Node } };
  if (container?.document === undefined) throw new Error('react-pdf no longer keeps a document in its container; see packages/pdf/src/react-pdf');
  turnAround(container.document, writing);
  const apart = withoutFeet(container.document);
  const pages = await pagesOf(apart.document);
  const feet = apart.feet.length === 0 ? [] : await pagesOf(feetFor(pages.length, apart));
  // React lets go of a document in a task of its own: without a turn of the event loop, a row of letters would keep
  // them all in memory.
  await setImmediate();
  return pages.map((page, at) => ({ ...page, children: [...(page.children ?? []), ...(feet[at]?.children ?? [])] }));
}

async function pagesOf(document: Node): Promise<readonly LaidNode[]> {
  const { children } = await (layoutDocument as unknown as LayoutOf)(document, Font);
  if (children === undefined || children.some(({ type, box }) => type !== 'PAGE' || box === undefined)) {
    throw new Error("react-pdf's layout no longer gives pages; see packages/pdf/src/react-pdf");
  }
  return children;
}
