import type { EthicalMatrix } from '@aanreik/compose';

export const matrix: EthicalMatrix = [
  {
    who: 'Iemand met een beginnende achterstand',
    benefits: [
      'Hoort op tijd wat er kan, vóór er kosten bijkomen.',
      'Houdt de regie: de stappen zet iemand zelf.',
      'Weet bij wie hulp te krijgen is, en dat die gratis is.',
    ],
    harms: [
      {
        harm: 'Schrikt ervan dat de gemeente van de achterstand weet.',
        against: 'staat er in elk bericht hoe wij aan de gegevens komen en wat we er niet mee doen.',
      },
      { harm: 'Voelt zich aangesproken als iemand die het niet kan.', against: 'reikt het bericht stappen aan in plaats van een afspraak, zonder verwijten.' },
      { harm: 'Denkt dat meedoen moet.', against: 'staat er dat meedoen vrijwillig is, en wat een nee wel en niet verandert.' },
    ],
  },
  {
    who: 'Iemand die het bericht krijgt terwijl de rekening al betaald is, of betwist wordt',
    benefits: ['Ziet misschien een regeling of een goedkoper contract.'],
    harms: [
      {
        harm: 'Voelt zich onterecht aangesproken.',
        against: 'zegt het bericht wie dit meldde en wanneer, en wat de lezer doet als het niet klopt.',
      },
    ],
  },
  {
    who: 'Huisgenoten, en wie de post of de telefoon ziet',
    benefits: ['Kunnen meedenken als de ontvanger dat wil.'],
    harms: [
      {
        harm: 'Komen te weten dat er een achterstand is.',
        against:
          'zeggen envelop, onderwerp en sms niets over rekeningen, staat een bedrag alleen in de brief, en zegt een e-mail niet waar de achterstand is als anderen kunnen meelezen.',
      },
    ],
  },
  {
    who: 'Verhuurder, zorgverzekeraar, energie- en waterbedrijf',
    benefits: ['Minder achterstanden die oplopen.'],
    harms: [{ harm: 'Worden gezien als wie gegevens doorgeeft.', against: 'staat erbij dat zij dat mogen, en waarom zij het doen.' }],
  },
  {
    who: 'Medewerkers van de hulp',
    benefits: ['Spreken mensen die weten waarvoor ze bellen.'],
    harms: [
      {
        harm: 'Krijgen op één dag meer telefoontjes dan zij aankunnen.',
        against: 'kan de organisatie in delen verzenden, en noemt het bericht ook de website en de inloop.',
      },
    ],
  },
  {
    who: 'Mensen die geen bericht krijgen',
    benefits: ['Vinden dezelfde stappen op de website.'],
    harms: [{ harm: 'Hebben het misschien net zo zwaar, en worden niet gezien.', against: 'is de hulp voor iedereen, ook zonder bericht.' }],
  },
];
