import { examples } from '@aanreik/components/examples';
import { text } from '@aanreik/message';
import type { MessageRule } from '../rule.ts';
import { hasRoomForPanel, panelText } from './data-panel.ts';

export const estimateSaid: MessageRule = {
  code: 'estimate-said',
  title: 'Schat de afzender wat lezers prettig vinden of hoe zij lezen, dan staat dat erbij, en waarmee',
  source: 'AVG artikel 14, lid 1, onder d, en overweging 60: profilering',
  severity: 'error',
  check: (message) => {
    const from = message.sender.sending?.estimatedFrom;
    if (from === undefined || !hasRoomForPanel(message) || panelText(message).includes(from)) return [];
    return [{ found: 'nothing about how this version was chosen', expected: `that it was chosen by an estimate, from ${from}` }];
  },
  good: {
    blocks: [
      {
        ...examples['data-use'].gewoon.block,
        items: [{ question: 'Waarom deze versie?', answer: text('Wij schatten wat u prettig vindt, met hoe u eerder contact met ons had.') }],
      },
    ],
  },
  bad: { blocks: [examples['data-use'].gewoon.block] },
};
