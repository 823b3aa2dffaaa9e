import { type Fields, fieldValue, type Inlines, joinedText } from '@aanreik/message';

/** Running text without markup; a link is followed by its address, as there is nothing to press. */
export function inlinesText(inlines: Inlines, fields: Fields): string {
  return joinedText(inlines, {
    field: (name) => fieldValue(fields, name),
    link: (children, href) => linkText(children.join(''), href),
  });
}

/** The label and its address; the address alone says nothing new where the label is that address already. */
export function linkText(label: string, href: string): string {
  const address = href.replace(/^(tel|mailto):/, '');
  const same = href.startsWith('tel:') || address === label || address === `https://${label}`;
  return same ? label : `${label} (${address})`;
}
