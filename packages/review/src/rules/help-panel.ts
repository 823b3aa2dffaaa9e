import { examples } from '@aanreik/components/examples';
import { blocksOf, type MessageRule } from '../rule.ts';
import { report } from './report.ts';

export const helpPanel: MessageRule = {
  code: 'help-panel',
  title: 'Elke brief en e-mail heeft het paneel met telefoon, website en inloop',
  source: report('h. 4, ontwerpstudie 2: hulp altijd binnen bereik'),
  severity: 'error',
  check: (message) => {
    if (message.channel !== 'letter' && message.channel !== 'email') return [];
    const count = blocksOf(message, 'contact').length;
    return count === 1 ? [] : [{ found: `${count === 0 ? 'no' : count} help panel${count > 1 ? 's' : ''}`, expected: 'one (contactBlock)' }];
  },
  good: { blocks: [examples.contact.gewoon.block] },
  bad: { text: 'Vragen? Kijk op onze website.' },
};
