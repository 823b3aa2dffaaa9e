import { examples } from '@aanreik/components/examples';
import { text } from '@aanreik/message';
import type { MessageRule } from '../rule.ts';
import { panelText } from './data-panel.ts';

const SAID: Readonly<Record<string, RegExp>> = {
  nl: /(?:maker|leverancier) van uw \p{L}+/iu,
  en: /(?:maker|supplier) of your \p{L}+/iu,
};

export const supplierNamed: MessageRule = {
  code: 'supplier-named',
  title: 'Een bericht in een pakket zegt dat de maker van dat pakket het ook ziet',
  source: 'AVG artikel 14, lid 1, onder e',
  severity: 'error',
  check: (message) =>
    message.channel !== 'in-app' || (SAID[message.language]?.test(panelText(message)) ?? true)
      ? []
      : [{ found: 'nothing about the maker of the package', expected: 'that the supplier of the software sees the message too (dataUseBlock)' }],
  good: {
    channel: 'in-app',
    blocks: [
      { ...examples['data-use'].gewoon.block, items: [{ question: 'Wie ziet ze?', answer: text('Onze adviseurs, en de maker van uw boekhoudprogramma.') }] },
    ],
  },
  bad: { channel: 'in-app', blocks: [examples['data-use'].gewoon.block] },
};
