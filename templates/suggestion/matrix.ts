import type { EthicalMatrix } from '@aanreik/compose';

export const matrix: EthicalMatrix = [
  {
    who: 'De ondernemer',
    benefits: ['Hoort van een regeling die misschien past, op het moment dat het telt.'],
    harms: [
      {
        harm: 'Leest de tip als een waarschuwing.',
        against: 'zegt het bericht eerst dat het meedenken is en geen besluit, en dat niets ontbreekt of openstaat als dat zo is.',
      },
      { harm: 'Doet iets wat niet past.', against: 'zegt het waarom de tip misschien past, en hoe iemand dat nagaat.' },
      { harm: 'Denkt dat betalen kan wachten.', against: 'staat bij betalen in delen dat vragen vrijwillig is en betalen niet.' },
      { harm: 'Schrikt ervan wat wij weten.', against: 'staat erbij welke gegevens wij hebben en van wie.' },
    ],
  },
  {
    who: 'De boekhouder, en de maker van het boekhoudpakket',
    benefits: ['Zien de tip waar het werk al gebeurt.'],
    harms: [
      {
        harm: 'Zien iets wat de ondernemer voor zich wilde houden.',
        against: 'noemt de tip in het pakket geen bedrag en geen reden die een ander niets aangaat.',
      },
    ],
  },
  {
    who: 'Ondernemers zonder deze tip',
    benefits: ['Vinden alle tips met hun regels op de website.'],
    harms: [{ harm: 'Missen iets wat voor hen net zo goed past.', against: 'zijn de regels openbaar, en is elke grens een getal met een bron.' }],
  },
];
