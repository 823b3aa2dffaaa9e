import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';
import { says } from './words.ts';

const HELPS = {
  nl: /(?:wij|we|graag|willen|kunnen|om) (?:[\p{L} ]{0,24})?(?:helpen|denken mee|meedenken|mee te denken|hulp)|wij helpen|denken? (?:graag )?met u mee|meedenken/iu,
  en: /(?:we|to|can|want to|here to) (?:[\p{L} ]{0,24})?help|thinks? along|think with you|think along/iu,
};
const DOES_NOT = {
  nl: /(?:geen|niet|niets|zonder|nooit).*(?:geld|boete|innen|int|besluit|beslis|beoordel|control|straf|incasso|oordeel)|(?:beslis|besluit|beoordel|control)\p{L}* (?:[\p{L} ]{0,20})?(?:niet|niets)/iu,
  en: /(?:not|no|never|nothing|don['’]t).*(?:money|fine|collect|decide|decision|judg|check|penal|assess)|(?:decide|check|collect)\p{L}* (?:[\p{L} ]{0,20})?nothing/iu,
};

export const hatSaid: MessageRule = {
  code: 'hat-said',
  title: 'Het bericht zegt welke pet de afzender op heeft: helpen, en niet beslissen of handhaven',
  source: report('h. 4, ontwerpstudie 1: pettenverwarring'),
  severity: 'error',
  check: (message) => {
    if (message.channel !== 'letter' && message.channel !== 'email') return [];
    return [
      ...(says(message, HELPS) ? [] : [{ found: 'nothing about why the sender writes', expected: 'that the sender writes to help or to think along' }]),
      ...(says(message, DOES_NOT)
        ? []
        : [{ found: 'nothing about what the sender does not do here', expected: 'that nothing is decided, collected or checked here' }]),
    ];
  },
  good: { text: 'Wij willen u helpen. Wij innen geen geld en geven geen boetes.' },
  bad: { text: 'Wij schrijven u over uw betalingen.' },
};
