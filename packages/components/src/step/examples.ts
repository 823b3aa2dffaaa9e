import { text } from '@aanreik/message';
import type { BlockOf } from '../block.ts';
import type { Examples } from '../example.ts';

export const stepExamples: Examples<BlockOf<'step'>> = {
  gewoon: {
    block: {
      kind: 'step',
      number: 1,
      title: text('Open uw post'),
      time: '15 minuten',
      body: [{ kind: 'paragraph', text: text('Maak drie stapels: betalen, bewaren en weggooien. Morgen mag u verder.') }],
      help: text('Samen post openen? Bel 085 000 12 30.'),
    },
  },
  'lange tekst': {
    block: {
      kind: 'step',
      number: 10,
      title: text('Vraag uw zorgverzekeraar om een betalingsregeling voor het eigen risico van dit jaar'),
      time: '1 uur en 15 minuten',
      body: [
        { kind: 'paragraph', text: text('Het eigen risico hoeft u niet in één keer te betalen. Zo vraagt u gespreid betalen aan:') },
        {
          kind: 'list',
          items: [text('Log in bij uw zorgverzekeraar.'), text('Zoek op “gespreid betalen”.'), text('Kies een bedrag dat u elke maand kunt missen.')],
        },
      ],
      help: text('Komt u er niet uit met inloggen of met de brief van uw zorgverzekeraar? Bel 085 000 12 30. We doen alleen deze stap met u samen.'),
    },
  },
  'bijna leeg': {
    block: { kind: 'step', number: 2, title: text('Rust uit'), time: '5 minuten', body: [], help: text('Wilt u praten? Bel 085 000 12 30.') },
  },
};
