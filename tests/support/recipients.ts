import type { PostalAddress, Recipient } from '@aanreik/message';

const address: PostalAddress = { street: 'Wilgenlaan', houseNumber: '12', houseNumberSuffix: 'bis', postcode: '3999 ZZ', town: 'Wilgendam' };

/** Someone who can be reached through every channel. */
export const fatma: Recipient = {
  id: 'R0001',
  name: { initials: 'F.', firstName: 'Fatma', prefix: 'van der', surname: 'Yılmaz-Łoś' },
  address,
  email: 'fatma@example.org',
  phone: '+31612345678',
};

/** What says who that is. */
export const OF_FATMA = /Fatma|Yılmaz|R0001|Wilgenlaan 12|612345678/;

/** Names that look like what a channel could take for markup, a template, a formula or a header. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '<b>{{x}}</b>',
  '{{{x}}}',
  '{{#if x}}y{{/if}}',
  '{{[recipient.reference]}}',
  '**vet** [klik](https://evil.example)',
  '=1+1',
  'O\'Brien & "Zn", ltd',
  '&lt;&amp;#39;',
  '\\{{x}} \\',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must look like a template, and be none
  '$t(title) %s ${x}',
  '\uE000recipient.reference\uE001',
] as const;
