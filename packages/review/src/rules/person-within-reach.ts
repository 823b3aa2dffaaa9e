import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';

/** A Dutch phone number as it is written in running text. */
const NUMBER = /(?:\+31|\b0)[\d\s\u00a0-]{8,13}\d/;

export const personWithinReach: MessageRule = {
  code: 'person-within-reach',
  title: 'Er is een mens te bereiken, met de telefoon',
  source: report('h. 3: doenvermogen, en h. 4, ontwerpstudie 2: hulp binnen bereik'),
  severity: 'error',
  check: (message) =>
    NUMBER.test(message.text) || message.links.some(({ href }) => href.startsWith('tel:'))
      ? []
      : [{ found: 'no phone number', expected: 'a number at which a person answers' }],
  good: { text: 'Bel 14 030 of 030 286 00 00 en u spreekt iemand van ons.' },
  bad: { text: 'Stel uw vraag aan onze digitale assistent op de website.' },
};
