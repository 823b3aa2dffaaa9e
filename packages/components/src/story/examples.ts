import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { StoryBlock } from './block.ts';

export const storyExamples: Examples<StoryBlock> = {
  gewoon: { block: { kind: 'story', title: text('Het verhaal van Ilse'), text: text('“Ik schaamde me. Toch belde ik. Een week later sliep ik al beter.”') } },
  'lang verhaal': {
    block: {
      kind: 'story',
      title: text('Hoe Rachid en Wilhelmina samen overzicht kregen'),
      text: text(
        '“Na de scheiding liep alles door elkaar: de kinderopvangtoeslag, de huur, de auto. Mijn zus zei: begin met een lijstje. Dat heb ik gedaan, aan de keukentafel, met koffie. Het was minder erg dan ik dacht. Nu kijk ik elke zondag een kwartier naar mijn geld. Meer is niet nodig.”',
      ),
    },
  },
};
