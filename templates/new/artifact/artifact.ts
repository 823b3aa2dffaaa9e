import { defineArtifact } from '@aanreik/compose';
import { claims } from './claims.ts';
import { email } from './email.ts';
import { letter } from './letter.ts';
import { names } from './names.ts';
import { sms } from './sms.ts';
import { fieldsOf, objectionsTo, visitColumns } from './visit.ts';

export const artifact = defineArtifact({
  title: 'Er is tijd voor u',
  reasoning: {
    problem: 'Mensen met geldzorgen weten vaak niet dat iemand tijd voor hen heeft.',
    mechanism: 'Zelf een afspraak maken is een drempel: bellen, wachten, en zeggen waarvoor het is.',
    intervention: 'Houd op één dag tijd vrij, zeg wie er zit, en dat komen niet hoeft.',
    source: 'Een voorbeeld om mee te beginnen; hierachter staat geen onderzoek.',
    barriers: ['privacy', 'autonomy', 'trust', 'skill'],
  },
  initiative: 'offer',
  matrix: [
    {
      who: 'Iemand met geldzorgen',
      benefits: ['Kan langskomen zonder eerst te bellen.'],
      harms: [{ harm: 'Denkt dat komen moet.', against: 'staat er dat nee zeggen geen gevolgen heeft.' }],
    },
  ],
  data: visitColumns,
  situations: [{ day: '2099-12-03' }],
  examples: { 'een dag in december': { day: '2099-12-03' } },
  conditions: () => ({}),
  fields: fieldsOf,
  formal: { is: 'no', why: 'Het is een uitnodiging: er wordt niets besloten, en er wordt geen reactie verwacht.' },
  categories: [
    { columns: ['recipient'], words: { nl: /naam en hoe wij u bereiken/i } },
    { columns: ['day'], words: { nl: /dag waarop wij tijd hebben/i } },
  ],
  claims,
  objections: objectionsTo,
  names,
  links: { data: '/gegevens' },
  outlines: { letter, email, sms },
});
