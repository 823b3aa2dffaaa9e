import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ListBlock } from './block.ts';

export const listExamples: Examples<ListBlock> = {
  gewoon: { block: { kind: 'list', items: [text('Open de post van deze week.'), text('Leg rekeningen apart.'), text('Bewaar de rest in één map.')] } },
  'lange tekst en een link': {
    block: {
      kind: 'list',
      items: [
        text('Schrijf bij elke rekening op voor welke dag u moet betalen. Begin met huur, energie, water en zorg: die gaan voor.'),
        [
          ...text('Een voorbeeld staat op '),
          { kind: 'link', href: toHref('https://geld.wilgendam.example/lijst'), children: text('geld.wilgendam.example/lijst') },
          ...text('.'),
        ],
      ],
    },
  },
};
