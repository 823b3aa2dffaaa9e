import { examples } from '@aanreik/components/examples';
import { text } from '@aanreik/message';
import { blocksOf, type Hit, type MessageRule } from '../rule.ts';
import { hasRoomForPanel, said } from './data-panel.ts';

const SAID: Readonly<Record<string, RegExp>> = { nl: /bezwaar (?:te )?maken/i, en: /\bobject\b/i };
/** A mail address, an address on the web or a number. */
const WHERE = /@|\w\.\w|\d{2}/;

export const rightToObject: MessageRule = {
  code: 'right-to-object',
  title: 'Dat de lezer bezwaar mag maken tegen dit gebruik van gegevens staat er uitdrukkelijk, en los van de rest',
  source: 'AVG artikel 21, lid 1 en 4',
  severity: 'error',
  check: (message) => {
    if (message.sender.sending === undefined || !hasRoomForPanel(message)) return [];
    const panels = blocksOf(message, 'data-use');
    if (panels.length === 0) return [{ found: 'no data panel', expected: 'how to object to this use of data (dataUseBlock)' }];
    return panels.flatMap(({ path, block: { objection } }): readonly Hit[] => {
      const words = `${said(objection.title)} ${said(objection.text)}`;
      const names = SAID[message.language]?.test(words) ?? true;
      return [
        ...(names ? [] : [{ block: path, found: `"${words}"`, expected: 'that the reader may object, in so many words' }]),
        ...(WHERE.test(words) ? [] : [{ block: path, found: 'no address or number', expected: 'where to object' }]),
      ];
    });
  },
  good: { blocks: [examples['data-use'].gewoon.block] },
  bad: { blocks: [{ ...examples['data-use'].gewoon.block, objection: { title: text('Vragen?'), text: text('Vraag het ons gerust.') } }] },
};
