import { defineArtifact } from '@aanreik/compose';
import { arbitraryArrears } from './arbitrary.ts';
import { arrearsColumns, phrasesOf } from './arrears.ts';
import { claims } from './claims.ts';
import { email } from './email.ts';
import { facts } from './facts.ts';
import { conditionsOf, constantsOf, fieldsOf } from './fields.ts';
import { letter } from './letter.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { objectionsTo } from './objections.ts';
import { exampleSignal, situations } from './situations.ts';
import { sms } from './sms.ts';

export const artifact = defineArtifact({
  title: 'Welke stappen zet u?',
  reasoning: {
    problem: 'Een hulpaanbod waar niemand om vroeg, wordt vaak niet aangenomen.',
    mechanism:
      'Wie hulp aangeboden krijgt, denkt: zij vinden dat ik het niet zelf kan. Hulp aannemen is toegeven dat je die nodig hebt, en hulp lijkt bedoeld voor mensen die het echt zwaar hebben.',
    intervention: 'Reik stappen aan die iemand zelf kan zetten, zeg dat veel mensen dat kunnen, en houd afgebakende hulp altijd binnen bereik.',
    source: 'Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief, ontwerpstudie 2, tabel 2 (doi 10.48544/643d6713-ecf9-4d09-aebe-824468edd945)',
    barriers: ['privacy', 'autonomy', 'trust', 'skill'],
  },
  initiative: 'offer',
  matrix,
  formal: { is: 'no', why: 'Het bericht biedt hulp aan. Het besluit niets, kondigt geen besluit aan en vraagt geen reactie.' },
  categories: [
    { columns: ['recipient'], words: { nl: /uw naam/i, en: /your name/i } },
    { columns: ['arrears', 'signals'], words: { nl: /rekening/i, en: /bill/i } },
  ],
  facts,
  data: arrearsColumns,
  situations,
  arbitrary: arbitraryArrears,
  examples: {
    'huur en energie': { arrears: ['rent', 'energy'] },
    'huur, met bedrag en dag': { arrears: ['rent'], signals: [exampleSignal('rent')] },
    'alleen de zorgverzekering': { arrears: ['health'] },
    'alles tegelijk': { arrears: ['rent', 'health', 'energy', 'water'] },
    'niet bekend waarvan': { arrears: [] },
  },
  conditions: conditionsOf,
  claims,
  objections: objectionsTo,
  phrases: phrasesOf,
  constants: constantsOf,
  fields: fieldsOf,
  names,
  links: {
    start: '/start',
    steps: '/stappen',
    budget: '/overzicht',
    compare: '/prijzen',
    data: '/gegevens',
    rights: 'https://berekenuwrecht.nl',
  },
  outlines: { letter, email, sms },
});
