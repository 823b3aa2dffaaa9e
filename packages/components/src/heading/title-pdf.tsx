import type { ComponentProps } from 'react';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfLook } from '../pdf-component.ts';

interface Props extends Omit<ComponentProps<typeof InlinesPdf>, 'tag'> {
  /** Place in the outline of the letter: below its title (2) or below a heading in it (3). */
  readonly level: 2 | 3;
}

/** The title of a panel, as every block sets it. */
export function TitlePdf({ level, look, style, ...rest }: Props) {
  return <InlinesPdf tag={{ role: `H${level}` }} look={look} style={{ ...titleStyle(look), ...style }} {...rest} />;
}

/** How a step or a panel is titled. */
export function titleStyle(look: PdfLook) {
  return { fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2, lineHeight: 1.2, color: look.colours.accentInk } as const;
}
