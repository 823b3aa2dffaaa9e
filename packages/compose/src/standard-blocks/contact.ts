import type { BlockOf } from '@aanreik/components';
import { inLanguage, shownPhone } from '@aanreik/house-style';
import { toHref } from '@aanreik/message';
import { type Composer, shownAddress } from '../composer.ts';

/** The one panel with phone, website and places to walk in, filled from the house style. */
export function contactBlock(compose: Composer<unknown>): BlockOf<'contact'> {
  const { contact } = compose.houseStyle;
  const { language } = compose;
  return {
    kind: 'contact',
    title: compose.text('contact.title'),
    text: compose.text('contact.text'),
    ...(compose.prefers.namedPerson ? { person: { name: contact.person.name, role: inLanguage(contact.person.role, language) } } : {}),
    phone: {
      label: compose.fixed('contact.call'),
      shown: shownPhone(compose.houseStyle),
      href: toHref(`tel:${contact.phone}`),
      hours: inLanguage(contact.hours, language),
    },
    website: {
      label: compose.fixed('contact.visit'),
      shown: shownAddress(contact.website),
      href: toHref(contact.website),
      qrAlt: compose.fixed('contact.qr'),
    },
    walkIn: {
      label: compose.fixed('contact.walkIn'),
      places: contact.walkIn.map(({ place, address, hours }) => ({ place, address, hours: inLanguage(hours, language) })),
    },
  };
}
