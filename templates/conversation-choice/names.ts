import type { ShownNames } from '@aanreik/compose';

/** What placeholders and conditions are called for who writes the texts. */
export const names: ShownNames = {
  values: {
    creditors: 'bedrijven met een open rekening',
    'address.choose': 'adres om te kiezen',
    'keyword.care': 'sms-woord voor hulp met zorg',
    'keyword.chatbot': 'sms-woord voor de chatbot',
    'keyword.listener': 'sms-woord voor wie eerst luistert',
    'keyword.no-preference': 'sms-woord voor geen voorkeur',
    'keyword.not-now': 'sms-woord voor nu niet',
    'keyword.overview': 'sms-woord voor overzicht',
    'keyword.person': 'sms-woord voor een mens',
    'keyword.practical': 'sms-woord voor wie praktisch is',
    'keyword.schemes': 'sms-woord voor regelingen',
  },
  conditions: {
    several: 'er meer rekeningen zijn',
    chatbot: 'het over de chatbot gaat',
    freepost: 'het antwoord zonder postzegel kan',
  },
};
