import { fieldValue, type Inline, type Inlines } from '@aanreik/message';
import { Link, Text } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import { LINE_HEIGHT, type PdfProps } from '../pdf-component.ts';

type Style = Extract<ComponentProps<typeof Text>['style'], { fontSize?: unknown }>;

interface Props extends Pick<PdfProps<unknown>, 'look' | 'fields'> {
  readonly inlines: Inlines;
  readonly style?: Style;
}

/**
 * react-pdf takes each change of style for a place to break a word, hyphen and all: behind a link, before the full stop that follows it.
 * This is what such a break costs its line breaker; from 10,000 on it would be forbidden, for a word of sixty letters too.
 */
const NEVER_BUT_TO_STAY_ON_THE_PAGE = 9999;

/** Running text on paper. A field is one string child: whatever it holds is drawn as characters. */
export function InlinesPdf({ inlines, look, fields, style }: Props) {
  const base: Style = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text };
  return (
    <Text style={{ ...base, ...style }} hyphenationPenalty={NEVER_BUT_TO_STAY_ON_THE_PAGE}>
      {inlines.map((inline, index) => renderInline(inline, index, { look, fields }))}
    </Text>
  );
}

function renderInline(inline: Inline, index: number, context: Pick<PdfProps<unknown>, 'look' | 'fields'>): React.ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'field':
      return fieldValue(context.fields, inline.name);
    case 'strong':
      return (
        <Text key={index} style={{ fontWeight: 700 }}>
          {inline.children.map((child, at) => renderInline(child, at, context))}
        </Text>
      );
    case 'link':
      return (
        <Link key={index} src={inline.href} style={{ color: context.look.colours.accent, textDecoration: 'underline' }}>
          {inline.children.map((child, at) => renderInline(child, at, context))}
        </Link>
      );
  }
}
