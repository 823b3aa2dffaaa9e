import { defineArtifact } from '@aanreik/compose';
import { phrasesOf } from '../next-steps/arrears.ts';
import { choiceOf } from './choice.ts';
import { claims } from './claims.ts';
import { conditionsOf } from './conditions.ts';
import { email } from './email.ts';
import { formColumns, situations } from './form.ts';
import { letter } from './letter.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { sms } from './sms.ts';

export const artifact = defineArtifact({
  title: 'Kies zelf uw gesprek',
  reasoning: {
    problem: 'Mensen verwachten een gesprek dat bij hen past, en geloven niet dat de overheid hun dat geeft. Een aanbod om te praten slaan zij daarom af.',
    mechanism:
      'Een brief zegt niet wat voor gesprek het wordt. Wie dat niet weet, is bang dat het te ver gaat en dat hij de regie kwijtraakt, en begint er niet aan.',
    intervention: 'Laat vooraf zien wat voor gesprek het wordt, en laat de lezer erover beslissen: met wie, waarover of hoe, met eigen wensen en grenzen.',
    source: 'Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief, ontwerpstudie 3, tabel 3 (doi 10.48544/643d6713-ecf9-4d09-aebe-824468edd945)',
    barriers: ['autonomy', 'trust', 'skill', 'privacy'],
  },
  initiative: 'offer',
  matrix,
  formal: {
    is: 'no',
    why: 'Een aanbod om te praten. Het besluit niets en verlangt niets, en ja of nee verandert niets aan iemands rechten of plichten. Een antwoord is geen aanvraag.',
  },
  categories: [
    // What is asked says nothing of whom it is asked.
    { columns: ['recipient', 'form'], words: { nl: /naam/i, en: /name/i } },
    { columns: ['arrears'], words: { nl: /wat een bedrijf meldde/i, en: /what a company reported/i } },
    // Which form a message has says nothing of a person.
    { columns: ['form'], words: {} },
  ],
  data: formColumns,
  situations,
  examples: {
    'met wie': { form: 'whom', arrears: ['rent', 'energy'] },
    waarover: { form: 'what', arrears: [] },
    'een mens of een chatbot': { form: 'how', arrears: ['health'] },
  },
  conditions: conditionsOf,
  claims,
  phrases: phrasesOf,
  choice: choiceOf,
  names,
  links: { choose: '/keuze' },
  outlines: { letter, email, sms },
});
