import type { Href } from './href.ts';
import { type Fields, fieldValue, type Inline, type Inlines } from './inline.ts';

/** What each kind of inline becomes. The children of a kind that has any come as what they became already. */
export interface InlineFold<R> {
  readonly text: (text: string) => R;
  readonly field: (name: string) => R;
  readonly strong: (children: readonly R[]) => R;
  readonly link: (children: readonly R[], href: Href) => R;
  readonly foreign: (children: readonly R[], language: string) => R;
}

/**
 * Makes something of running text, the innermost inlines first. Every channel walks inlines through this one function,
 * so that a kind of inline that is added is a kind that no channel can forget.
 */
export function foldInlines<R>(inlines: Inlines, fold: InlineFold<R>): readonly R[] {
  return inlines.map((inline) => foldInline(inline, fold));
}

function foldInline<R>(inline: Inline, fold: InlineFold<R>): R {
  switch (inline.kind) {
    case 'text':
      return fold.text(inline.text);
    case 'field':
      return fold.field(inline.name);
    case 'strong':
      return fold.strong(foldInlines(inline.children, fold));
    case 'link':
      return fold.link(foldInlines(inline.children, fold), inline.href);
    case 'foreign':
      return fold.foreign(foldInlines(inline.children, fold), inline.language);
  }
}

/** The words without their markup, fields filled in. @throws {RangeError} when the recipient lacks a field */
export function plainText(inlines: Inlines, fields: Fields): string {
  return joinedText(inlines, { field: (name) => fieldValue(fields, name) });
}

/** The words as one text; where nothing else is given, an inline with children is just its words. */
export function joinedText(inlines: Inlines, fold: Pick<InlineFold<string>, 'field'> & Partial<InlineFold<string>>): string {
  const words = (children: readonly string[]) => children.join('');
  return foldInlines(inlines, { text: (text) => text, strong: words, link: words, foreign: words, ...fold }).join('');
}

/** Running text without markup around it: texts and fields in their order. */
export function leavesOf(inlines: Inlines): Inlines {
  return foldInlines<Inlines>(inlines, {
    text: (text) => [{ kind: 'text', text }],
    field: (name) => [{ kind: 'field', name }],
    strong: (children) => children.flat(),
    link: (children) => children.flat(),
    foreign: (children) => children.flat(),
  }).flat();
}
