import { type Fields, fieldValue, foldInlines, type Inlines, plainText } from '@aanreik/message';
import { Link, Text } from '@react-pdf/renderer';
import { type ComponentProps, createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { LINE_HEIGHT, type PdfProps } from '../pdf-component.ts';
import type { Tag } from '../tag/pdf.ts';

declare module '@react-pdf/renderer' {
  interface TextProps {
    source?: TextSource;
  }
}

/** What a text was set from, so that it can be set again with another recipient's values. */
export interface TextSource {
  readonly inlines: Inlines;
  readonly set: (fields: Fields) => ReactElement;
}

type Style = Extract<ComponentProps<typeof Text>['style'], { fontSize?: unknown }>;

interface Props extends Pick<PdfProps<unknown>, 'look' | 'fields'> {
  readonly inlines: Inlines;
  readonly style?: Style;
  /** A paragraph, unless said otherwise; `none` within a piece that has a role of its own. */
  readonly tag?: Tag | 'none';
}

/**
 * react-pdf takes each change of style for a place to break a word, hyphen and all: behind a link, before the full stop
 * that follows it. This is what such a break costs its line breaker: so much that it is forbidden, or, in a text with a
 * word that no line may hold, hardly ever worth it.
 */
const BREAK_IN_WORD = { forbidden: 10_000, toStayOnThePage: 9_999 };

/** Words from here on may be broken off (packages/pdf/src/fonts.ts). */
const LONG_WORD = /\S{41}/;

const FOREIGN = 'lang:';

/**
 * How a phrase in another language travels through react-pdf's layout, which keeps nothing of a run of text but its
 * looks and its link. No link is written of it.
 */
function foreignSource(language: string): string {
  return FOREIGN + language;
}

/** The language of a phrase, where the source of a run of text is no link but a mark of that. */
export function foreignLanguage(source: string): string | undefined {
  return source.startsWith(FOREIGN) ? source.slice(FOREIGN.length) : undefined;
}

/** Running text on paper. A field is one string child: whatever it holds is drawn as characters. */
export function InlinesPdf({ inlines, look, fields, style, tag = { role: 'P' } }: Props) {
  const base: Style = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: LINE_HEIGHT, color: look.colours.text };
  const set = (other: Fields) => <InlinesPdf inlines={inlines} look={look} fields={other} {...(style === undefined ? {} : { style })} />;
  return (
    <Text
      {...(tag === 'none' ? {} : { tag })}
      source={{ inlines, set }}
      style={{ ...base, ...style }}
      hyphenationPenalty={LONG_WORD.test(plainText(inlines, fields)) ? BREAK_IN_WORD.toStayOnThePage : BREAK_IN_WORD.forbidden}
    >
      {createElement(Fragment, null, ...renderInlines(inlines, { ...base, ...style }, { look, fields }))}
    </Text>
  );
}

function renderInlines(inlines: Inlines, style: Style, { look, fields }: Pick<PdfProps<unknown>, 'look' | 'fields'>): readonly ReactNode[] {
  return foldInlines<ReactNode>(inlines, {
    text: (text) => text,
    field: (name) => fieldValue(fields, name),
    strong: (children) => createElement(Text, { style: { fontWeight: 700 } }, ...children),
    foreign: (children, language) =>
      createElement(
        Link,
        { src: foreignSource(language), style: { ...(style.color === undefined ? {} : { color: style.color }), textDecoration: 'none' } },
        ...children,
      ),
    link: (children, href) => createElement(Link, { src: href, style: { color: look.colours.accent, textDecoration: 'underline' } }, ...children),
  });
}
