import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { TimelineBlock } from './block.ts';

export const timelineExamples: Examples<TimelineBlock> = {
  gewoon: {
    block: {
      kind: 'timeline',
      items: [
        { date: '31 januari 2026', text: text('Uw aangifte btw over het vierde kwartaal mag binnen zijn.') },
        { date: '1 maart 2026', text: text('U kunt uw aangifte inkomstenbelasting doen. Dat mag tot 1 mei.') },
      ],
    },
  },
  'lange tekst': {
    block: {
      kind: 'timeline',
      items: [
        {
          date: '30 september 2026',
          text: text(
            'U krijgt een voorlopige aanslag voor de inkomensafhankelijke bijdrage Zorgverzekeringswet. U hoeft er niets voor te doen: wij rekenen uit wat het is, en u krijgt er bericht van.',
          ),
        },
      ],
    },
  },
};
