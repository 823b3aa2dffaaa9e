import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';
import { says } from './words.ts';

const SAID = {
  nl: /in orde|goed geregeld|(?:alles|dit|dat) (?:is|hebt u|heeft u) (?:op tijd|geregeld|compleet|goed)|op tijd (?:gedaan|betaald|ingediend|binnen|verstuurd)|is (?:goed )?geregeld|goed gedaan|klopt|dit is gedaan/i,
  en: /in order|well arranged|on time|is (?:all )?(?:fine|complete|settled|arranged)|well done|this has been done/i,
};

export const whatGoesWellIsSaid: MessageRule = {
  code: 'what-goes-well-is-said',
  title: 'Een overzicht zegt ook wat goed gaat',
  source: report('h. 4, ontwerpstudie 1, tabel 1: aangeven als iets wel goed gaat'),
  severity: 'error',
  // A message that only informs is the one of which people think: they write, so I did something wrong.
  initiatives: ['inform'],
  check: (message) =>
    (message.channel !== 'letter' && message.channel !== 'email') || says(message, SAID)
      ? []
      : [{ found: 'nothing that goes well', expected: 'what is in order, said in so many words' }],
  good: { initiative: 'inform', text: 'Uw aangiften zijn in orde. U hoeft niets te doen.' },
  bad: { initiative: 'inform', text: 'Dit zijn uw aangiften van 2025.' },
};
