import type { Examples } from '../example.ts';
import type { BudgetBlock } from './block.ts';

export const budgetExamples: Examples<BudgetBlock> = {
  gewoon: {
    block: {
      kind: 'budget',
      caption: 'Mijn geld deze maand',
      heads: { item: 'Per maand', amount: 'Bedrag' },
      rows: [
        { role: 'income', label: 'Wat binnenkomt', examples: 'loon, uitkering, toeslagen' },
        { role: 'expense', label: 'Wonen', examples: 'huur, gas, stroom, water' },
        { role: 'expense', label: 'Boodschappen' },
        { role: 'result', label: 'Wat overblijft' },
      ],
    },
  },
  'lange woorden': {
    block: {
      kind: 'budget',
      caption: 'Alles wat maar één keer per jaar komt',
      heads: { item: 'Jaarlijkse inkomsten en uitgaven', amount: 'Bedrag per jaar' },
      rows: [
        { role: 'income', label: 'Belastingteruggave en vakantiegeld', examples: 'ook de eindejaarsuitkering van uw werkgever' },
        {
          role: 'expense',
          label: 'Arbeidsongeschiktheidsverzekering',
          examples: 'aansprakelijkheidsverzekering, motorrijtuigenbelasting, waterschapsbelasting en de contributie van uw vereniging',
        },
        { role: 'result', label: 'Wat u per maand opzij kunt leggen voor deze kosten' },
      ],
    },
  },
};
