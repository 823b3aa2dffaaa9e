import { text } from '@aanreik/message';
import type { BlockOf } from '../block.ts';
import type { Examples } from '../example.ts';

export const columnsExamples: Examples<BlockOf<'columns'>> = {
  gewoon: {
    block: {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [{ kind: 'note', title: text('U beslist'), text: text('Alles op deze pagina mag. Niets moet.') }] },
        { share: 1, blocks: [{ kind: 'note', title: text('Er is tijd'), text: text('Kies een rustig moment. Dat mag ook volgende week zijn.') }] },
      ],
    },
  },
  'ongelijke breedte': {
    block: {
      kind: 'columns',
      columns: [
        {
          share: 3,
          blocks: [
            { kind: 'heading', level: 2, text: text('Leg dit klaar') },
            { kind: 'list', items: [text('Uw laatste loonstrook of uitkeringsbrief.'), text('De rekening van uw energiebedrijf.'), text('Een pen.')] },
          ],
        },
        { share: 2, blocks: [{ kind: 'story', title: text('Tip van Mo'), text: text('“Ik begon met één envelop per dag. Meer niet.”') }] },
      ],
    },
  },
};
