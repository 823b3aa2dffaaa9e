import type { MessageRule } from '../rule.ts';
import { listedWords, wordList } from './words.ts';

const WORDS = wordList('urgent-words.json');

export const noFalseUrgency: MessageRule = {
  code: 'no-false-urgency',
  title: 'Geen valse haast en geen schuldgevoel bij nee zeggen',
  source: 'EDPB, Guidelines 03/2022 on deceptive design patterns; Wet oneerlijke handelspraktijken',
  severity: 'error',
  // Nothing in a message can be ticked beforehand: its blocks have no such thing.
  check: (message) => listedWords(message, WORDS, { mayBeDenied: false }),
  good: { text: 'Er is geen haast. U kunt later ook nog bellen.' },
  bad: { text: 'Wacht niet langer! Dit is uw laatste kans.' },
};
