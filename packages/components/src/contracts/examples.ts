import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ContractsBlock } from './block.ts';

export const contractsExamples: Examples<ContractsBlock> = {
  gewoon: {
    block: {
      kind: 'contracts',
      contracts: [
        {
          title: text('Internet'),
          actions: [text('Kijk op de rekening wat u betaalt.'), text('Bel en vraag om een lager bedrag.')],
          wayOut: text('Lukt het niet? Schrijf op wanneer uw contract stopt.'),
        },
        {
          title: text('Verzekeringen'),
          actions: [text('Leg al uw polissen bij elkaar.'), text('Zeg op wat u dubbel hebt.')],
          wayOut: text('Twijfelt u? Vraag iemand om mee te kijken.'),
        },
      ],
    },
  },
  'één contract, lange tekst': {
    block: {
      kind: 'contracts',
      contracts: [
        {
          title: text('Aansprakelijkheidsverzekering en inboedelverzekering'),
          actions: [
            text('Zoek in uw bankapp wat u per jaar betaalt. Let op: soms betaalt u per kwartaal.'),
            [
              ...text('Vergelijk op '),
              { kind: 'link', href: toHref('https://geld.wilgendam.example/prijzen'), children: text('geld.wilgendam.example/prijzen') },
              ...text('.'),
            ],
            text('Stap over als u er echt op vooruitgaat, en bewaar de bevestiging.'),
          ],
          wayOut: text('Zit u nog vast aan uw contract? Vraag dan nu al op welke dag u mag opzeggen.'),
        },
      ],
    },
  },
};
