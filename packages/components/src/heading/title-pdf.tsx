import type { ComponentProps } from 'react';
import { InlinesPdf } from '../inlines/pdf.tsx';

type Props = ComponentProps<typeof InlinesPdf>;

/** The title of a step or a panel, as every block sets it. */
export function TitlePdf({ look, style, ...rest }: Props) {
  const title = { fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2, lineHeight: 1.2, color: look.colours.accentInk } as const;
  return <InlinesPdf look={look} style={{ ...title, ...style }} {...rest} />;
}
