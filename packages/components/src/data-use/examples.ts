import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { DataUseBlock } from './block.ts';

const objection = { title: text('U mag bezwaar maken'), text: text('Wilt u niet dat wij uw gegevens hiervoor gebruiken? Bel 085 000 00 00.') };

export const dataUseExamples: Examples<DataUseBlock> = {
  gewoon: {
    block: {
      kind: 'data-use',
      title: text('Wat wij van u weten'),
      items: [
        { question: 'Welke gegevens?', answer: text('Uw naam en uw adres.') },
        { question: 'Van wie?', answer: text('Van uw woningbedrijf.') },
        { question: 'Waarvoor?', answer: text('Alleen om u deze brief te sturen.') },
        { question: 'Hoe lang?', answer: text('Zes maanden. Daarna gooien wij ze weg.') },
      ],
      objection,
    },
  },
  'één vraag': {
    block: { kind: 'data-use', title: text('Uw gegevens'), items: [{ question: 'Wie ziet ze?', answer: text('Alleen de mensen die u helpen.') }], objection },
  },
};
