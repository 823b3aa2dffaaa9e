import { examples } from '@aanreik/components/examples';
import { text } from '@aanreik/message';
import { blocksOf, type MessageRule } from '../rule.ts';
import { report } from './report.ts';
import { says } from './words.ts';

const SAID = {
  nl: /(?:uw (?:naam|gegevens)|dit signaal|dit bericht).*(?:kregen|krijgen|hebben|weten|komen|komt).*(?:van|uit|via)|(?:kregen|krijgen|weten) wij.*(?:van|uit|via)/i,
  en: /(?:your (?:name|details|data)).*(?:from)|we (?:got|get|received|know).*from/i,
};

export const dataSourceExplained: MessageRule = {
  code: 'data-source-explained',
  title: 'Een brief of e-mail zegt hoe wij aan de gegevens komen',
  source: `${report('h. 3: privacy')}; AVG artikel 14, lid 2, onder f`,
  severity: 'error',
  // A text message or a message in a bookkeeping package has no room for it, and leads to what has.
  check: (message) => {
    if (message.channel !== 'letter' && message.channel !== 'email') return [];
    const explained = blocksOf(message, 'data-use').some(({ block }) => block.items.length > 0);
    return explained || (message.blocks.every(({ block }) => block.kind === 'paragraph') && says(message, SAID))
      ? []
      : [{ found: 'nothing about where the data came from', expected: 'the data panel (dataUseBlock), or a sentence that names the source' }];
  },
  good: { blocks: [examples['data-use'].gewoon.block] },
  bad: {
    blocks: [
      { kind: 'heading', level: 1, text: text('Hulp bij uw huur') },
      { kind: 'paragraph', text: text('U betaalt uw huur te laat.') },
    ],
  },
};
