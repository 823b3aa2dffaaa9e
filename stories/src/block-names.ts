import type { BlockKind } from '@aanreik/components';

/** What staff call each block, and when it is used. */
export const blockNames: { readonly [K in BlockKind]: { readonly name: string; readonly use: string } } = {
  action: { name: 'Actie', use: 'Het ene ding om als eerste te doen. Een bericht heeft er hooguit één.' },
  budget: { name: 'Maandoverzicht', use: 'Een tabel om zelf in te vullen, op papier met een pen.' },
  columns: { name: 'Kolommen', use: 'Blokken naast elkaar op papier, onder elkaar op een telefoon.' },
  contact: { name: 'Contact', use: 'Alles en iedereen die kan helpen, bij elkaar.' },
  contracts: { name: 'Contracten', use: 'Contracten waarop iemand kan besparen.' },
  'data-use': { name: 'Uw gegevens', use: 'Wat de afzender weet en waarom, in vragen en antwoorden.' },
  heading: { name: 'Kop', use: 'Het onderwerp van het bericht of van een deel ervan.' },
  list: { name: 'Lijst', use: 'Punten zonder volgorde.' },
  note: { name: 'Geruststelling', use: 'Iets dat geruststelt en dat niemand mag missen.' },
  options: { name: 'Keuze', use: 'Een paar mogelijkheden naast elkaar, waarvan er geen voorgaat. Met “geen voorkeur” en “nu niet”.' },
  paragraph: { name: 'Alinea', use: 'Gewone lopende tekst.' },
  'reply-slip': { name: 'Antwoordstrook', use: 'Om af te knippen, in te vullen en terug te sturen.' },
  routes: { name: 'Routes', use: 'Manieren om verder te gaan, waaruit de lezer kiest.' },
  schemes: { name: 'Regelingen', use: 'Voorbeelden van waar iemand recht op kan hebben.' },
  'sign-off': { name: 'Groet', use: 'Wie dit bericht schreef.' },
  step: { name: 'Stap', use: 'Iets dat iemand zelf kan doen, met de tijd die het kost en hulp erbij.' },
  story: { name: 'Verhaal', use: 'Een kort verhaal van iemand die op de lezer lijkt.' },
};
