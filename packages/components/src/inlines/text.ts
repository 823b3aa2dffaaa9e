import { type Fields, fieldValue, type Inlines, plainText } from '@aanreik/message';

/** Running text without markup; a link is followed by its address, as there is nothing to press. */
export function inlinesText(inlines: Inlines, fields: Fields): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'field':
          return fieldValue(fields, inline.name);
        case 'strong':
        case 'foreign':
          return inlinesText(inline.children, fields);
        case 'link':
          return linkText(plainText(inline.children, fields), inline.href);
      }
    })
    .join('');
}

/** The label and its address; the address alone says nothing new where the label is that address already. */
export function linkText(label: string, href: string): string {
  const address = href.replace(/^(tel|mailto):/, '');
  const same = href.startsWith('tel:') || address === label || address === `https://${label}`;
  return same ? label : `${label} (${address})`;
}
