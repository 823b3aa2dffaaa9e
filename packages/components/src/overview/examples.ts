import type { Examples } from '../example.ts';
import type { OverviewBlock } from './block.ts';

const heads = { date: 'Datum', what: 'Wat', amount: 'Bedrag', state: 'Stand' } as const;

export const overviewExamples: Examples<OverviewBlock> = {
  gewoon: {
    block: {
      kind: 'overview',
      caption: 'Wat wij in 2025 met u regelden',
      heads,
      rows: [
        { date: '28 april 2025', what: 'Btw, 1e kwartaal', amount: '€ 1.240,00', state: 'betaald' },
        { date: '25 juli 2025', what: 'Btw, 2e kwartaal', amount: '- € 310,00', state: 'terugbetaald' },
        { date: '', what: 'Samen', amount: '€ 930,00', state: '', isTotal: true },
      ],
    },
  },
  'lange woorden': {
    block: {
      kind: 'overview',
      caption: 'Alles wat in het afgelopen jaar bij ons binnenkwam en wat wij daarop hebben gedaan',
      heads: { date: 'Ontvangstdatum', what: 'Omschrijving van wat er geregeld is', amount: 'Bedrag in euro', state: 'Stand van zaken' },
      rows: [
        {
          date: '30 september 2025',
          what: 'Inkomensafhankelijke bijdrage Zorgverzekeringswet, voorlopige aanslag over het lopende jaar',
          amount: '€ 123.456.789,99',
          state: 'wacht op uw betaling',
        },
      ],
    },
  },
};
