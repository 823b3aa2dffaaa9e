import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ParagraphBlock } from './block.ts';

export const paragraphExamples: Examples<ParagraphBlock> = {
  gewoon: { block: { kind: 'paragraph', text: text('Geldzorgen komen vaak onverwacht. Met een kleine stap krijgt u weer overzicht.') } },
  'vet en een link': {
    block: {
      kind: 'paragraph',
      text: [
        ...text('U kunt '),
        { kind: 'strong', children: text('gratis') },
        ...text(' meedoen aan een avond over geld. Kijk op '),
        { kind: 'link', href: toHref('https://geld.wilgendam.example/avond'), children: text('geld.wilgendam.example/avond') },
        ...text('.'),
      ],
    },
  },
  'met een lange naam': {
    block: { kind: 'paragraph', text: [...text('Beste '), { kind: 'field', name: 'recipient.greeting' }, ...text(', wij denken graag met u mee.')] },
    fields: { 'recipient.greeting': 'Maximiliaan-Alexander Zwartscholten van Heemskerck-Brakelenburg' },
  },
};
