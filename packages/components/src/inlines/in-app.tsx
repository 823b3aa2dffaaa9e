import { type Fields, fieldValue, foldInlines, type Inlines } from '@aanreik/message';
import { createElement, Fragment, type ReactNode } from 'react';
import { LinkInApp } from './link-in-app.tsx';

interface Props {
  readonly inlines: Inlines;
  readonly fields: Fields;
}

/** Running text inside someone else's screen. React escapes each text and each field. */
export function InlinesInApp({ inlines, fields }: Props) {
  const rendered = foldInlines<ReactNode>(inlines, {
    text: (text) => text,
    field: (name) => fieldValue(fields, name),
    strong: (children) => createElement('strong', null, ...children),
    foreign: (children, language) => createElement('span', { lang: language }, ...children),
    link: (children, href) => (
      <LinkInApp href={href} className="aanreik-link">
        {createElement(Fragment, null, ...children)}
      </LinkInApp>
    ),
  });
  return createElement(Fragment, null, ...rendered);
}
