import { defineArtifact } from '@aanreik/compose';
import { arbitraryYear } from '../entrepreneur/arbitrary-year.ts';
import { conditionsOf, fieldsOf } from '../entrepreneur/conditions.ts';
import { categories, facts, formal } from '../entrepreneur/declared.ts';
import { entrepreneurs } from '../entrepreneur/examples.ts';
import { objectionsOf } from '../entrepreneur/objections.ts';
import { yearColumns } from '../entrepreneur/year.ts';
import { claims } from './claims.ts';
import { email } from './email.ts';
import { letter } from './letter.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { sms } from './sms.ts';

export const artifact = defineArtifact({
  title: 'Uw jaar in beeld',
  reasoning: {
    problem: 'Vrijblijvend advies van de overheid wordt niet altijd gezien als hulp.',
    mechanism: 'De overheid draagt veel petten. Schrijft zij, dan denken mensen: ik heb iets fout gedaan.',
    intervention: 'Denk mee op een moment dat er toch contact is, zeg wat in orde is, en geef hooguit drie kleine tips die iemand mag laten liggen.',
    source: 'Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief, ontwerpstudie 1, tabel 1 (doi 10.48544/643d6713-ecf9-4d09-aebe-824468edd945)',
    barriers: ['trust', 'autonomy', 'privacy', 'skill'],
  },
  initiative: 'inform',
  matrix,
  data: yearColumns,
  situations: Object.values(entrepreneurs) as [(typeof entrepreneurs)['alle tips'], ...(typeof entrepreneurs)['alle tips'][]],
  examples: entrepreneurs,
  conditions: conditionsOf,
  claims,
  arbitrary: arbitraryYear,
  objections: objectionsOf,
  facts,
  categories,
  formal,
  fields: fieldsOf,
  names,
  links: { overview: '/jaaroverzicht', mine: '/mijn', smallBusiness: '/kor', investments: '/kia', starters: '/startersaftrek' },
  outlines: { letter, email, sms },
});
