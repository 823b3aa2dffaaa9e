import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { RoutesBlock } from './block.ts';

const online = { label: 'Start de test', href: toHref('https://geld.wilgendam.example/test'), shown: 'geld.wilgendam.example/test' };
const call = { label: 'Bel', href: toHref('tel:+31850001230'), shown: '085 000 12 30' };

export const routesExamples: Examples<RoutesBlock> = {
  gewoon: {
    block: {
      kind: 'routes',
      title: text('Wat past bij u?'),
      routes: [
        { title: text('Zelf kijken'), text: text('De test laat zien waar u geld kunt besparen.'), action: online },
        { title: text('Even praten'), text: text('Een medewerker luistert en legt uit wat kan.'), action: call },
      ],
    },
  },
  'vier routes, lange woorden': {
    block: {
      kind: 'routes',
      title: text('Vier manieren om verder te gaan. Kies wat u prettig vindt.'),
      routes: [
        { title: text('Online'), text: text('Vul de vragen in.'), action: online },
        { title: text('Bellen'), text: text('Op werkdagen tot 17 uur.'), action: call },
        { title: text('Ondersteuningsgesprek'), text: text('Bij u thuis of in het gezondheidscentrum.'), action: call },
        {
          title: text('Vrijwilligersorganisatie'),
          text: text('Een maatje helpt met uw administratie.'),
          action: { label: 'Lees meer', href: toHref('https://geld.wilgendam.example/maatje'), shown: 'geld.wilgendam.example/maatje' },
        },
      ],
    },
  },
};
