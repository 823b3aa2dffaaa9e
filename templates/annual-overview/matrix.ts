import type { EthicalMatrix } from '@aanreik/compose';

export const matrix: EthicalMatrix = [
  {
    who: 'De ondernemer',
    benefits: ['Ziet in één keer wat geregeld is en wat er komt.', 'Hoort ook wat goed gaat.', 'Krijgt hooguit drie tips die geld of tijd kunnen schelen.'],
    harms: [
      {
        harm: 'Schrikt van een brief over belasting.',
        against: 'begint het bericht met wat in orde is, en zegt het dat het geen aanslag, besluit of controle is.',
      },
      {
        harm: 'Denkt dat alles klaar is, terwijl er iets openstaat of ontbreekt.',
        against: 'staat op de voorkant wat open is, wat te laat is en wat ontbreekt, en staat elke uitspraak met haar voorwaarde in claims.ts.',
      },
      { harm: 'Ziet een tip als een opdracht.', against: 'staat erbij dat een tip laten liggen geen gevolgen heeft.' },
      { harm: 'Doet iets met een tip die niet past.', against: 'zegt elke tip waarom hij misschien past en hoe iemand dat nagaat, en belooft hij niets.' },
    ],
  },
  {
    who: 'De boekhouder',
    benefits: ['Krijgt alle betalingen op een rij, zonder erom te vragen.'],
    harms: [{ harm: 'Ziet meer dan de ondernemer wilde laten zien.', against: 'krijgt alleen de ondernemer het overzicht, en geeft die het zelf door.' }],
  },
  {
    who: 'Huisgenoten, en wie de post of de telefoon ziet',
    benefits: ['Kunnen meedenken als de ondernemer dat wil.'],
    harms: [
      {
        harm: 'Komen bedragen te weten.',
        against: 'noemen envelop, onderwerp, kenmerk en sms geen bedrag, en een e-mail alleen als de huisstijl zegt dat het adres persoonlijk is.',
      },
    ],
  },
  {
    who: 'De Belastingdienst',
    benefits: ['Krijgt minder vragen en minder betalingen die te laat zijn.'],
    harms: [{ harm: 'Wordt gehouden aan een tip alsof het een besluit is.', against: 'zegt het bericht dat het een tip is, en waar de regels staan.' }],
  },
  {
    who: 'Ondernemers zonder dit bericht',
    benefits: ['Vinden dezelfde uitleg op de website.'],
    harms: [{ harm: 'Missen een tip die voor hen net zo goed past.', against: 'staan alle tips met hun regels op de website.' }],
  },
];
