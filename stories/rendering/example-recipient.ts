import type { Recipient } from '@aanreik/message';

/** Someone made up, who can be reached through every channel. */
export const exampleRecipient: Omit<Recipient, 'segment' | 'level' | 'language'> = {
  id: 'WG-2041',
  name: { initials: 'N.', firstName: 'Nadia', prefix: 'van den', surname: 'Heuvel' },
  address: { street: 'Wilgenlaan', houseNumber: '12', houseNumberSuffix: 'bis', postcode: '3999 ZZ', town: 'Wilgendam' },
  email: 'nadia@example.org',
  phone: '+31612345678',
};
