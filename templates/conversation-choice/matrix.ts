import type { EthicalMatrix } from '@aanreik/compose';

export const matrix: EthicalMatrix = [
  {
    who: 'Iemand die een gesprek aangeboden krijgt',
    benefits: ['Weet vooraf wat voor gesprek het wordt.', 'Beslist zelf met wie, waarover of hoe.', 'Kan grenzen en wensen noemen vóór het gesprek.'],
    harms: [
      { harm: 'Vindt kiezen lastig, zeker onder spanning.', against: 'zijn er weinig keuzes, en mag “geen voorkeur” en “nu niet” ook.' },
      { harm: 'Denkt dat een gesprek moet.', against: 'staat er dat nee zeggen geen gevolgen heeft.' },
      {
        harm: 'Schrijft op het antwoordblad meer op dan nodig.',
        against: 'vraagt het blad alleen om een nummer, een tijd en wensen, en mag het leeg blijven.',
      },
    ],
  },
  {
    who: 'De adviseurs',
    benefits: ['Beginnen aan een gesprek dat bij hen past, en weten waar zij op letten.'],
    harms: [
      {
        harm: 'Staan met naam en gezicht in een brief.',
        against: 'kiest elke adviseur zelf voor een foto of een tekening, en zegt de tekst niets over thuis.',
      },
      { harm: 'Krijgen meer of minder keuzes dan een collega.', against: 'wisselt de volgorde per lezer, en is na te gaan welke volgorde iemand zag.' },
    ],
  },
  {
    who: 'Wie liever met een chatbot praat',
    benefits: ['Kan vragen stellen op elk uur, zonder schaamte.'],
    harms: [
      { harm: 'Krijgt een antwoord dat niet klopt.', against: 'zegt het bericht wat de chatbot niet kan, en kan iemand altijd overstappen naar een mens.' },
    ],
  },
  {
    who: 'Huisgenoten, en wie de post of de telefoon ziet',
    benefits: ['Kunnen meedenken als de ontvanger dat wil.'],
    harms: [{ harm: 'Geven antwoord namens een ander.', against: 'staat er op het blad een code, en belt een adviseur altijd eerst met de ontvanger zelf.' }],
  },
  {
    who: 'De organisatie',
    benefits: ['Hoort wat mensen van een gesprek verwachten.'],
    harms: [{ harm: 'Belooft een gesprek dat zij niet kan waarmaken.', against: 'staat er alleen een adviseur in die er ook echt is.' }],
  },
];
