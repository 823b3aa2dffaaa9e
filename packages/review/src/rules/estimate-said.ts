import { examples } from '@aanreik/components/examples';
import { text } from '@aanreik/message';
import type { MessageRule } from '../rule.ts';
import { hasRoomForPanel, panelText } from './data-panel.ts';

export const estimateSaid: MessageRule = {
  code: 'estimate-said',
  title: 'Schat de afzender wat lezers prettig vinden of hoe zij lezen, dan staat dat erbij, en waarmee: ook bij de soorten gegevens',
  source: 'AVG artikel 14, lid 1, onder d, en overweging 60: profilering',
  severity: 'error',
  check: (message) => {
    const from = message.sender.sending?.estimatedFrom;
    if (from === undefined || !hasRoomForPanel(message)) return [];
    // Once among the kinds of data, and once where it is said what is done with them.
    const times = panelText(message).split(from).length - 1;
    if (times >= 2) return [];
    const found = times === 0 ? 'nothing about how this version was chosen' : `${from}, once`;
    return [{ found, expected: `that it was chosen by an estimate, from ${from}; and that those are data too` }];
  },
  good: {
    blocks: [
      {
        ...examples['data-use'].gewoon.block,
        items: [
          { question: 'Welke zijn dat?', answer: text('Uw naam. En hoe u eerder contact met ons had.') },
          { question: 'Waarom deze versie?', answer: text('Wij schatten wat u prettig vindt, met hoe u eerder contact met ons had.') },
        ],
      },
    ],
  },
  bad: { blocks: [examples['data-use'].gewoon.block] },
};
