import { defineArtifact } from '@aanreik/compose';
import { arbitraryYear } from '../entrepreneur/arbitrary-year.ts';
import { conditionsOf, fieldsOf } from '../entrepreneur/conditions.ts';
import { categories, facts, formal } from '../entrepreneur/declared.ts';
import { objectionsOf } from '../entrepreneur/objections.ts';
import { claims } from './claims.ts';
import { email } from './email.ts';
import { inApp } from './in-app.ts';
import { letter } from './letter.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { sms } from './sms.ts';
import { suggestionColumns, years } from './years.ts';

export const artifact = defineArtifact({
  title: 'Een tip voor uw bedrijf',
  reasoning: {
    problem: 'Een losse tip van de overheid leest als een waarschuwing, en blijft liggen.',
    mechanism: 'Wie ongevraagd een brief krijgt, denkt: ik heb iets fout gedaan. De tip zelf komt dan niet meer aan.',
    intervention: 'Geef één tip, zeg waarom hij misschien past, hoe iemand dat nagaat, en dat laten liggen mag.',
    source: 'Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief, ontwerpstudie 1 (doi 10.48544/643d6713-ecf9-4d09-aebe-824468edd945)',
    barriers: ['trust', 'autonomy', 'privacy', 'skill'],
  },
  initiative: 'draw-attention',
  matrix,
  data: suggestionColumns,
  situations: Object.values(years) as [(typeof years)['in delen betalen'], ...(typeof years)['in delen betalen'][]],
  examples: years,
  conditions: conditionsOf,
  claims,
  arbitrary: (fc) => arbitraryYear(fc).filter((data) => suggestionColumns.safeParse(data).success),
  objections: objectionsOf,
  facts,
  categories,
  formal,
  fields: fieldsOf,
  names,
  links: { tips: '/tips', mine: '/mijn', smallBusiness: '/kor', investments: '/kia', starters: '/startersaftrek' },
  outlines: { letter, email, inApp, sms },
});
