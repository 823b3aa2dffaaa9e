import type { PdfLook } from './pdf-component.ts';

/** How columns are set: side by side, or below each other in large print. */
export function sideBySide(look: PdfLook, style: { readonly gap?: number; readonly marginBottom?: number } = {}) {
  return look.stacked ? style : { ...style, flexDirection: 'row' as const };
}

/** A column's share of the width; in large print each has all of it. */
export function share(look: PdfLook, part: number) {
  return look.stacked ? {} : { flex: part };
}
