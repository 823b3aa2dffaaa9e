import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ContactBlock } from './block.ts';

const phone = { label: 'Bel', shown: '085 000 12 30', href: toHref('tel:+31850001230'), hours: 'op werkdagen van 9 tot 17 uur' } as const;
const website = {
  label: 'Kijk op',
  shown: 'geld.wilgendam.example',
  href: toHref('https://geld.wilgendam.example'),
  qrAlt: 'QR-code: opent onze website op uw telefoon',
} as const;

export const contactExamples: Examples<ContactBlock> = {
  gewoon: {
    block: {
      kind: 'contact',
      title: text('Wilt u iemand spreken?'),
      text: text('Bellen en langskomen kost niets. U hoeft geen afspraak te maken.'),
      phone,
      website,
      walkIn: { label: 'Kom langs', places: [{ place: 'Stadhuis', address: 'Damplein 1', hours: 'dinsdag van 9 tot 12 uur' }] },
    },
  },
  'met een naam': {
    block: {
      kind: 'contact',
      title: text('Samira helpt u graag'),
      text: text('Vertel haar waar u mee zit. Zij denkt met u mee en rustig aan is goed.'),
      person: { name: 'Samira de Boer', role: 'adviseur bij het Geldloket' },
      phone,
      website,
      walkIn: {
        label: 'Kom langs',
        places: [
          { place: 'Stadhuis', address: 'Damplein 1', hours: 'dinsdag en donderdag van 9 tot 12 uur' },
          { place: 'Buurthuis De Griend', address: 'Wilgenlaan 40', hours: 'woensdag van 13 tot 16 uur' },
        ],
      },
    },
  },
  'lange namen': {
    block: {
      kind: 'contact',
      title: text('Ons team voor vroegsignalering en schuldhulpverlening denkt met u mee'),
      text: text('Neem gerust iemand mee: een buurvrouw, een vriend of uw mantelzorger.'),
      person: { name: 'Annemarie-Elisabeth Wolthuis-van Steenbergen', role: 'coördinator schuldhulpverlening' },
      phone,
      website: { ...website, shown: 'geld.wilgendam.example/ondersteuning', href: toHref('https://geld.wilgendam.example/ondersteuning') },
      walkIn: {
        label: 'Kom langs',
        places: [
          {
            place: 'Gezondheidscentrum Oosterwaard',
            address: 'Burgemeester van Oosterhoutlaan 128b',
            hours: 'de eerste en derde maandag van de maand, van 18.30 tot 20 uur',
          },
        ],
      },
    },
  },
};
