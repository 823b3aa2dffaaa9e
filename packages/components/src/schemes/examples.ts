import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { SchemesBlock } from './block.ts';

export const schemesExamples: Examples<SchemesBlock> = {
  gewoon: {
    block: {
      kind: 'schemes',
      schemes: [
        { name: text('Stadspas'), text: text('korting op zwemmen, museum en bibliotheek') },
        { name: text('Bijzondere bijstand'), text: text('geld voor kosten die u niet kon zien aankomen') },
      ],
    },
  },
  'lange woorden': {
    block: {
      kind: 'schemes',
      schemes: [
        { name: text('Individuele inkomenstoeslag'), text: text('een bedrag per jaar voor wie al drie jaar of langer weinig inkomen heeft') },
        { name: text('Kinderopvangtoeslag'), text: text('een deel van de kosten van het kinderdagverblijf terug') },
        { name: text('Leerlingenvervoersvergoeding'), text: text('reiskosten naar een school die verder weg is') },
      ],
    },
  },
};
