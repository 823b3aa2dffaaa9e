import type { Recipient } from '@aanreik/message';

type Sample = Recipient;

const address = { street: 'Wilgenlaan', houseNumber: '1', postcode: '3999 ZZ', town: 'Wilgendam' };
const reachable = { address, email: 'a@example.org', phone: '+31612345678' };

/**
 * Recipients who between them have every greeting and every form of address: what one lacks, a text must not ask of it.
 */
export const sampleRecipients: readonly [Sample, ...Sample[]] = [
  { id: 'named', name: { initials: 'A.', firstName: 'Anna', surname: 'Jansen' }, ...reachable },
  { id: 'surname', name: { surname: 'Jansen' }, ...reachable },
  { id: 'mevrouw', name: { initials: 'A.', surname: 'Jansen' }, salutation: { kind: 'form', form: 'mevrouw' }, ...reachable },
  { id: 'heer', name: { initials: 'A.', surname: 'Jansen' }, salutation: { kind: 'form', form: 'heer' }, ...reachable },
  { id: 'line', name: { surname: 'Jansen' }, salutation: { kind: 'line', line: 'Geachte mevrouw Jansen' }, ...reachable },
  { id: 'nobody', ...reachable },
  { id: 'organisation', organisation: 'Jansen Fietsen', name: { surname: 'Jansen' }, ...reachable },
  { id: 'abroad', name: { surname: 'Jansen' }, ...reachable, address: { ...address, country: 'België' } },
];
