import { type Composer, shownAddress } from '@aanreik/compose';
import { directionOf, type Inlines, isolate, text, toHref } from '@aanreik/message';

/** A link to a page of the house style, as one types it. */
export function webLink({ language }: Composer<unknown>, target: string): Inlines {
  const href = toHref(target);
  const shown = shownAddress(href);
  return [{ kind: 'link', href, children: text(directionOf(language) === 'rtl' ? isolate(shown) : shown) }];
}
