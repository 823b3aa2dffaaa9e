import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { HeadingBlock } from './block.ts';

export const headingExamples: Examples<HeadingBlock> = {
  gewoon: { block: { kind: 'heading', level: 1, text: text('Een rustig begin met uw geldzaken') } },
  tussenkop: { block: { kind: 'heading', level: 2, text: text('Wat u vandaag kunt doen') } },
  'lange tussenkop': {
    block: { kind: 'heading', level: 3, text: text('Als uw zorgverzekeringspremie hoger is dan de zorgtoeslag die u elke maand krijgt') },
  },
};
