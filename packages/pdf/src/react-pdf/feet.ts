import type { Node } from './turn-around.ts';

/** A document without what is on each page, and that apart. */
export interface WithoutFeet {
  readonly document: Node;
  /** What is on each page and says its number. */
  readonly feet: readonly Node[];
}

/** To fill in the number of a page, react-pdf lays the whole page out anew: that takes a third of the time. */
export function withoutFeet(document: Node): WithoutFeet {
  const feet = (document.children ?? []).flatMap((page) => (page.children ?? []).filter(isFoot));
  const children = document.children?.map((page) => ({ ...page, children: page.children?.filter((child) => !isFoot(child)) ?? [] }));
  return { document: { ...document, ...(children === undefined ? {} : { children }) }, feet };
}

/** A document with the feet alone, one page for each that there is, with its number filled in. */
export function feetFor(totalPages: number, { document, feet }: WithoutFeet): Node {
  const [page] = document.children ?? [];
  if (page === undefined) return document;
  const children = Array.from({ length: totalPages }, (_, at) => ({ ...page, children: feet.map((foot) => filled(foot, { pageNumber: at + 1, totalPages })) }));
  return { ...document, children };
}

interface Numbers {
  readonly pageNumber: number;
  readonly totalPages: number;
}

function isFoot({ props }: Node): boolean {
  return props?.fixed === true;
}

function filled(node: Node, numbers: Numbers): Node {
  if (node.props?.render === undefined) return { ...node, children: (node.children ?? []).map((child) => filled(child, numbers)) };
  const { render, ...props } = node.props;
  return { ...node, props, children: render(numbers) };
}
