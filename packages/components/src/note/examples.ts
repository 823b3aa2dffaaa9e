import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { NoteBlock } from './block.ts';

export const noteExamples: Examples<NoteBlock> = {
  gewoon: { block: { kind: 'note', title: text('U hoeft niets'), text: text('Wilt u deze hulp niet? Dan mag u deze brief weggooien.') } },
  'lange tekst': {
    block: {
      kind: 'note',
      title: text('Dit verandert niets aan uw uitkering, uw toeslagen of uw huurcontract'),
      text: text(
        'Wij praten met niemand over u als u dat niet wilt. Ook niet met uw werkgever, uw verhuurder of uw familie. Begint u met een stap en wilt u later stoppen? Dat kan altijd.',
      ),
    },
  },
};
