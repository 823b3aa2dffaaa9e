import type { Examples } from '../example.ts';
import type { SignOffBlock } from './block.ts';

export const signOffExamples: Examples<SignOffBlock> = {
  gewoon: {
    block: {
      kind: 'sign-off',
      closing: 'Met vriendelijke groet,',
      name: 'Samira de Boer',
      role: 'adviseur bij het Geldloket',
      organisation: 'Gemeente Wilgendam',
    },
  },
  'lange namen': {
    block: {
      kind: 'sign-off',
      closing: 'Met vriendelijke groet, ook namens mijn collega’s,',
      name: 'Annemarie-Elisabeth Wolthuis-van Steenbergen',
      role: 'coördinator vroegsignalering en schuldhulpverlening',
      organisation: 'Intergemeentelijke Samenwerkingsorganisatie Rivierenland-Oost',
    },
  },
};
