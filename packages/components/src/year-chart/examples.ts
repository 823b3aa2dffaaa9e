import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { YearChartBlock } from './block.ts';

const title = text('Uw btw per kwartaal');

export const yearChartExamples: Examples<YearChartBlock> = {
  gewoon: {
    block: {
      kind: 'year-chart',
      title,
      alt: 'Staven per kwartaal: 1.240, 980, 1.410 en 1.100 euro.',
      rowHead: 'Btw in 2025',
      quarters: [
        { label: 'januari-maart', amount: 1240, shown: '€ 1.240' },
        { label: 'april-juni', amount: 980, shown: '€ 980' },
        { label: 'juli-september', amount: 1410, shown: '€ 1.410' },
        { label: 'oktober-december', amount: 1100, shown: '€ 1.100' },
      ],
    },
  },
  'met een teruggave en een leeg kwartaal': {
    block: {
      kind: 'year-chart',
      title,
      alt: 'Staven per kwartaal: 200 euro, 450 euro terug, 0 euro, en geen aangifte.',
      rowHead: 'Btw in 2025',
      quarters: [
        { label: 'januari-maart', amount: 200, shown: '€ 200' },
        { label: 'april-juni', amount: -450, shown: '€ 450 terug' },
        { label: 'juli-september', amount: 0, shown: '€ 0' },
        { label: 'oktober-december', shown: 'geen aangifte' },
      ],
    },
  },
};
