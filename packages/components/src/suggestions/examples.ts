import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { SuggestionsBlock } from './block.ts';

export const suggestionsExamples: Examples<SuggestionsBlock> = {
  gewoon: {
    block: {
      kind: 'suggestions',
      suggestions: [
        {
          title: text('Uw uren bijhouden'),
          why: text('Met 1.225 uur per jaar kunt u soms minder belasting betalen.'),
          how: [
            ...text('Lees wat meetelt op '),
            { kind: 'link', href: toHref('https://voorbeeld.example/uren'), children: text('voorbeeld.example/uren') },
            ...text('.'),
          ],
        },
      ],
    },
  },
  'drie, met lange woorden': {
    block: {
      kind: 'suggestions',
      suggestions: ['kleinschaligheidsinvesteringsaftrek', 'arbeidsongeschiktheidsverzekering', 'kleineondernemersregeling'].map((word) => ({
        title: text(`Iets over de ${word}, dat op één regel niet past omdat het zo lang is`),
        why: text(`Misschien past de ${word} bij u. Vorig jaar kwam u in de buurt van de grens die ervoor geldt.`),
        how: text(`Bel ons, of vraag het uw boekhouder. Die weet wat de ${word} voor u betekent.`),
      })),
    },
  },
};
