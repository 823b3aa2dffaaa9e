import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { InOrderBlock } from './block.ts';

export const inOrderExamples: Examples<InOrderBlock> = {
  gewoon: {
    block: {
      kind: 'in-order',
      title: text('Dit is in orde'),
      items: [text('Uw vier aangiften kwamen op tijd binnen.'), text('Alles wat u moest betalen, is betaald.')],
    },
  },
  'één punt': { block: { kind: 'in-order', title: text('Dit is in orde'), items: [text('U hoeft op dit moment niets te doen.')] } },
};
