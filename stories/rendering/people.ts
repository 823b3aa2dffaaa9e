import type { Recipient } from '@aanreik/message';

type Person = Recipient;

const address = { street: 'Wilgenlaan', houseNumber: '12', houseNumberSuffix: 'bis', postcode: '3999 ZZ', town: 'Wilgendam' };
const reachable = { id: 'WG-2041', address, email: 'lezer@example.org', phone: '+31612345678' };

/**
 * Recipients by the name under which staff choose them, in Dutch: an ordinary one first, then those that are hard to
 * write to. All made up.
 */
export const people: Readonly<Record<string, Person>> = {
  'Nadia van den Heuvel': { ...reachable, name: { initials: 'N.', firstName: 'Nadia', prefix: 'van den', surname: 'Heuvel' } },
  'alleen mevrouw en achternaam': { ...reachable, name: { initials: 'A.', surname: 'Yıldızoğlu' }, salutation: { kind: 'form', form: 'mevrouw' } },
  'geen naam bekend': reachable,
  'heel korte naam': { ...reachable, name: { firstName: 'O', surname: 'O' } },
  'heel lange naam': {
    ...reachable,
    name: { firstName: 'Wolfgang-Maximiliaan', prefix: 'van', surname: 'Schimmelpenninck-Oosterbaan Zandvoort' },
    address: { ...address, street: 'Burgemeester Baron van Voërst tot Lynden-Rengersweg', houseNumber: '1234' },
  },
  'naam met tekens': { ...reachable, name: { firstName: '<b>Bo</b>', surname: '{{Jansen}} & Zn.' } },
  organisatie: { ...reachable, organisation: 'Jansen Fietsen', name: { initials: 'P.', surname: 'Jansen' } },
  'in het buitenland': {
    ...reachable,
    name: { firstName: 'Lena', surname: 'Peeters' },
    address: { street: 'Kerkstraat', houseNumber: '5', postcode: '2000', town: 'Antwerpen', country: 'België' },
  },
  'brief in grote letters': { ...reachable, name: { firstName: 'Piet', surname: 'Bakker' }, largePrint: true },
};
