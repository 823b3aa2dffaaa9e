import type { BlockOf } from '@aanreik/components';
import { inLanguage, shownPhone } from '@aanreik/house-style';
import { toHref } from '@aanreik/message';
import { type Composer, shownAddress } from '../composer.ts';
import { keepTogether } from '../keep-together.ts';

/** The one panel with phone, website and places to walk in, filled from the house style. */
export function contactBlock(composer: Composer<unknown>): BlockOf<'contact'> {
  const { contact } = composer.houseStyle;
  const { language } = composer;
  return {
    kind: 'contact',
    title: composer.text('contact.title'),
    text: composer.text('contact.text'),
    ...(composer.prefers.namedPerson ? { person: { name: contact.person.name, role: inLanguage(contact.person.role, language) } } : {}),
    phone: {
      label: composer.fixed('contact.call'),
      shown: shownPhone(composer.houseStyle),
      href: toHref(`tel:${contact.phone}`),
      hours: keepTogether(inLanguage(contact.hours, language)),
    },
    website: {
      label: composer.fixed('contact.visit'),
      shown: shownAddress(contact.website),
      href: toHref(contact.website),
      qrAlt: composer.fixed('contact.qr'),
    },
    walkIn: {
      label: composer.fixed('contact.walkIn'),
      places: contact.walkIn.map(({ place, address, hours }) => ({ place, address, hours: keepTogether(inLanguage(hours, language)) })),
    },
  };
}
