import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';
import { says } from './words.ts';

const SAID = {
  nl: /geen (?:enkel )?gevolg|vrijwillig|hoeft (?:u )?niets|niets doen mag|zonder gevolg|blijft alles zoals het (?:nu )?is|mag u (?:gerust )?(?:overslaan|negeren|weggooien|laten liggen)|(?:is|ook|dat is) (?:ook )?(?:prima|goed)/i,
  en: /no consequence|voluntary|do not have to do anything|don['’]t have to do anything|nothing happens|all stays as it is|need do nothing|need to do nothing|(?:that is|is) (?:also )?fine|fine too|free to ignore|may ignore|can ignore/i,
};

export const noHasNoConsequence: MessageRule = {
  code: 'no-has-no-consequence',
  title: 'Het bericht zegt dat nee zeggen geen gevolgen heeft',
  source: report('h. 3: autonomie'),
  severity: 'error',
  // Who only informs offers nothing that could be refused.
  initiatives: ['draw-attention', 'offer'],
  check: (message) =>
    says(message, SAID) ? [] : [{ found: 'nothing about saying no', expected: 'that taking part is free, and that saying no has no consequence' }],
  good: { text: 'Wilt u geen hulp? Dat heeft geen gevolgen voor u.' },
  bad: { text: 'Bel ons voor hulp bij uw geldzaken.' },
};
