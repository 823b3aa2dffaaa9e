import { directionOf, type Fields, fieldValue, foldInlines, type Inlines } from '@aanreik/message';
import { Link } from '@react-email/components';
import { createElement, Fragment, type ReactNode } from 'react';
import type { EmailLook } from '../email-component.ts';

interface Props {
  readonly inlines: Inlines;
  readonly look: EmailLook;
  readonly fields: Fields;
}

/**
 * Fields that are a code: a screen breaks those at their dash, and half a code is what someone then reads out on the
 * phone.
 */
const CODE = /\.code$/;

/** Running text in an email. React escapes each text and each field. */
export function InlinesEmail({ inlines, look, fields }: Props) {
  const rendered = foldInlines<ReactNode>(inlines, {
    text: (text) => text,
    field: (name) => (CODE.test(name) ? createElement('span', { style: { whiteSpace: 'nowrap' } }, fieldValue(fields, name)) : fieldValue(fields, name)),
    strong: (children) => createElement('strong', null, ...children),
    foreign: (children, language) => {
      const direction = directionOf(language);
      return createElement('span', { lang: language, ...(direction === look.direction ? {} : { dir: direction }) }, ...children);
    },
    link: (children, href) => (
      <Link href={href} target={undefined} className="accent" style={{ color: look.colours.accent, textDecoration: 'underline' }}>
        {createElement(Fragment, null, ...children)}
      </Link>
    ),
  });
  return createElement(Fragment, null, ...rendered);
}
