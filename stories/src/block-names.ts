import type { BlockKind } from '@aanreik/components';
import type { Barrier } from '@aanreik/compose';

/** What staff read about a block. */
export interface BlockNote {
  readonly name: string;
  /** When it is used. */
  readonly use: string;
  /** What it does for the reader, by the study. */
  readonly why: string;
  /**
   * Where in the study (Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief) or in which rule that stands.
   */
  readonly source: string;
  /** What may stand between a reader and an offer of help, and is lowered by it. */
  readonly barriers: readonly Barrier[];
  /** How it goes wrong: words as they were once written, and what is wrong with them. */
  readonly bad: { readonly words: string; readonly wrong: string };
}

export const blockNames: { readonly [K in BlockKind]: BlockNote } = {
  action: {
    name: 'Actie',
    use: 'Het ene ding om als eerste te doen. Een bericht heeft er hooguit één.',
    why: 'Wie snel wil, ziet meteen de kortste weg.',
    source: 'Hoofdstuk 3, de vertrouwende volger: snel en efficiënt',
    barriers: ['skill'],
    bad: { words: 'Klik hier', wrong: 'De lezer ziet niet wat er dan gebeurt of hoelang het duurt.' },
  },
  'answer-ways': {
    name: 'Zo antwoordt u',
    use: 'Alle manieren om te antwoorden, met de code. De lezer houdt dit, wat er ook wordt teruggestuurd.',
    why: 'Ieder antwoordt zoals het hem past: online, met een sms, aan de telefoon of op papier.',
    source: 'Hoofdstuk 3, drie segmenten met andere voorkeuren',
    barriers: ['skill', 'autonomy'],
    bad: { words: 'Een code die alleen op de strook staat', wrong: 'Wie de strook opstuurt, is zijn code kwijt.' },
  },
  budget: {
    name: 'Maandoverzicht',
    use: 'Een tabel om zelf in te vullen, op papier met een pen.',
    why: 'Wie alles op een rij heeft, ziet zelf wat kan, zonder dat iemand meekijkt.',
    source: 'Hoofdstuk 4, ontwerpstudie 2: inkomsten en uitgaven op een rij',
    barriers: ['autonomy', 'skill'],
    bad: { words: 'Stuur dit formulier ingevuld terug', wrong: 'Het overzicht is voor de lezer zelf. Terugsturen maakt er een controle van.' },
  },
  columns: {
    name: 'Kolommen',
    use: 'Blokken naast elkaar op papier, onder elkaar op een telefoon.',
    why: 'Wat bij elkaar hoort, past zo op één vel.',
    source: 'Onze keuze, niet uit de studie',
    barriers: [],
    bad: { words: 'Drie smalle kolommen lopende tekst', wrong: 'Smalle regels lezen moeilijk. Zet lopende tekst over de hele breedte.' },
  },
  contact: {
    name: 'Contact',
    use: 'Alles en iedereen die kan helpen, bij elkaar. In elke brief en e-mail, één keer.',
    why: 'Hulp is altijd binnen bereik, ook voor wie eerst zelf wil beginnen. Een naam erbij maakt bellen makkelijker.',
    source: 'Hoofdstuk 4, ontwerpstudie 2: hulp altijd binnen bereik',
    barriers: ['skill', 'trust'],
    bad: { words: 'Raadpleeg onze website voor de contactmogelijkheden', wrong: 'Wie online niet uit de voeten kan, is de hulp kwijt. Zet het nummer erbij.' },
  },
  contracts: {
    name: 'Contracten',
    use: 'Contracten waarop iemand kan besparen, met een uitweg als overstappen nog niet kan.',
    why: 'Iets dat vandaag al geld kan schelen, in stappen die iemand zelf zet.',
    source: 'Hoofdstuk 4, ontwerpstudie 2: twee contracten om op te besparen',
    barriers: ['autonomy', 'skill'],
    bad: { words: 'Stap over naar een goedkopere aanbieder', wrong: 'Met een achterstand kan dat vaak niet. Zonder uitweg loopt de lezer vast.' },
  },
  'data-use': {
    name: 'Uw gegevens',
    use: 'Wat de afzender weet en waarom, in vragen en antwoorden. In elke brief en e-mail op gegevens van anderen (AVG, artikel 14).',
    why: 'Beantwoordt de vraag die veel mensen eerst stellen: hoe weten zij dit van mij?',
    source: 'Hoofdstuk 3, privacy; AVG, artikel 14',
    barriers: ['privacy', 'trust'],
    bad: { words: 'Uw gegevens zijn verkregen uit externe bronnen', wrong: 'Zeg van wie, welke gegevens, en wat er niet mee gebeurt.' },
  },
  heading: {
    name: 'Kop',
    use: 'Het onderwerp van het bericht of van een deel ervan.',
    why: 'Wie gespannen is, leest eerst de koppen. Wie luistert, springt van kop naar kop.',
    source: 'WCAG 2.2, 2.4.6 (koppen en labels)',
    barriers: ['skill'],
    bad: { words: 'Informatie', wrong: 'Een kop zegt wat eronder staat.' },
  },
  'in-order': {
    name: 'In orde',
    use: 'Wat goed is geregeld. Ook als er niets hoeft te gebeuren.',
    why: 'Schrijft de overheid, dan denken veel mensen dat zij iets fout deden. Zeggen wat goed is, haalt dat weg.',
    source: 'Hoofdstuk 4, ontwerpstudie 1, tabel 1: zeggen wat wel goed gaat',
    barriers: ['trust'],
    bad: { words: 'Er zijn geen bijzonderheden geconstateerd', wrong: 'Dat klinkt als een controle. Zeg wat er in orde is.' },
  },
  list: {
    name: 'Lijst',
    use: 'Punten zonder volgorde, kort en gelijk van vorm.',
    why: 'Losse punten zijn te overzien, en te onthouden.',
    source: 'Onze keuze, niet uit de studie',
    barriers: ['skill'],
    bad: { words: 'Een lijst van twaalf punten', wrong: 'Dat leest niemand die gespannen is. Kies de vijf die tellen.' },
  },
  note: {
    name: 'Geruststelling',
    use: 'Iets dat geruststelt en dat niemand mag missen, zoals: nee zeggen mag.',
    why: 'Wie weet dat niets moet, leest rustiger verder en houdt de regie.',
    source: 'Hoofdstuk 3, autonomie',
    barriers: ['autonomy', 'trust'],
    bad: { words: 'Let op! Reageer op tijd', wrong: 'Een kader met haast doet het omgekeerde van geruststellen.' },
  },
  options: {
    name: 'Keuze',
    use: 'Een paar mogelijkheden naast elkaar, waarvan er geen voorgaat. Met “geen voorkeur” en “nu niet”.',
    why: 'Wie vooraf weet wat voor gesprek het wordt, en dat zelf kiest, houdt er grip op.',
    source: 'Hoofdstuk 4, ontwerpstudie 3: invloed op het gesprek',
    barriers: ['autonomy', 'trust'],
    bad: { words: 'Onze beste adviseur staat bovenaan', wrong: 'Dan kiest de organisatie. De volgorde wisselt per lezer, zodat niemand voorgaat.' },
  },
  overview: {
    name: 'Overzicht',
    use: 'Wat er in een periode geregeld is, met datum en bedrag.',
    why: 'Alles bij elkaar, uit één hand. Niemand hoeft mappen door te zoeken.',
    source: 'Hoofdstuk 4, ontwerpstudie 1: meekijken op een vast moment',
    barriers: ['skill', 'trust'],
    bad: { words: 'Een tabel van veertig regels', wrong: 'Niemand ziet dan wat telt. Tel per soort op, en geef de hele lijst apart.' },
  },
  paragraph: {
    name: 'Alinea',
    use: 'Gewone lopende tekst, een paar zinnen over één ding.',
    why: 'Korte stukken met één gedachte lezen het makkelijkst.',
    source: 'Hoofdstuk 3, doenvermogen: begrijpelijke woorden',
    barriers: ['skill'],
    bad: { words: 'Naar aanleiding van het bovenstaande delen wij u mede dat', wrong: 'Begin met wat het voor de lezer betekent.' },
  },
  'reply-slip': {
    name: 'Antwoordblad',
    use: 'Een los blad om in te vullen en terug te sturen. De brief houdt de lezer.',
    why: 'Een antwoord kan ook met een pen: niet iedereen kan of wil online.',
    source: 'Hoofdstuk 3, doenvermogen: niet iedereen is digitaal vaardig',
    barriers: ['skill', 'autonomy'],
    bad: { words: 'Een formulier met naam, adres en burgerservicenummer', wrong: 'De code zegt al wie het is. Vraag niet wat wij weten.' },
  },
  routes: {
    name: 'Routes',
    use: 'Twee tot vier manieren om verder te gaan, waaruit de lezer kiest.',
    why: 'Weten wij niet wat iemand prettig vindt, dan kiest de lezer: snel, zelf of samen.',
    source: 'Hoofdstuk 3, drie segmenten met andere voorkeuren',
    barriers: ['autonomy'],
    bad: { words: 'Zeven knoppen onder elkaar', wrong: 'Onder spanning is kiezen lastig. Vier is het meeste.' },
  },
  schemes: {
    name: 'Regelingen',
    use: 'Voorbeelden van waar iemand recht op kan hebben.',
    why: 'Veel mensen lopen geld mis omdat zij niet weten dat iets bestaat, of denken dat het voor anderen is.',
    source: 'Hoofdstuk 4, ontwerpstudie 2: voorbeelden van regelingen',
    barriers: ['skill', 'trust'],
    bad: { words: 'U hebt recht op huurtoeslag', wrong: 'Dat weten wij niet zeker. Een belofte die niet uitkomt, kost vertrouwen.' },
  },
  'sign-off': {
    name: 'Groet',
    use: 'Wie dit bericht schreef: een mens, van een organisatie met een naam.',
    why: 'Een brief van een mens is eerder een uitgestoken hand dan een besluit.',
    source: 'Hoofdstuk 3, vertrouwen: persoonlijk contact',
    barriers: ['trust'],
    bad: { words: 'Hoogachtend, de directie', wrong: 'Niemand weet wie dat is, of wie er opneemt.' },
  },
  step: {
    name: 'Stap',
    use: 'Iets dat iemand zelf kan doen, met de tijd die het kost en hulp bij alleen die stap.',
    why: 'Stappen in plaats van een hulpaanbod: wie zelf iets kan doen, hoeft niet toe te geven dat hulp nodig is.',
    source: 'Hoofdstuk 4, ontwerpstudie 2: stappen in plaats van een hulpaanbod',
    barriers: ['autonomy', 'skill'],
    bad: { words: 'Breng uw financiën op orde', wrong: 'Te groot, zonder tijd en zonder hulp. Maak er iets van dat vandaag kan.' },
  },
  story: {
    name: 'Verhaal',
    use: 'Een kort verhaal van iemand die op de lezer lijkt.',
    why: 'Wie ziet dat een ander het kon, denkt eerder: dat kan ik ook.',
    source: 'Hoofdstuk 4, ontwerpstudie 2: een verhaal van iemand als u',
    barriers: ['trust', 'autonomy'],
    bad: { words: 'Dankzij ons is Karim uit de schulden', wrong: 'Dan is de organisatie de held. Het gaat om wat Karim zelf deed.' },
  },
  suggestions: {
    name: 'Suggesties',
    use: 'Hooguit drie kleine tips die de lezer mag laten liggen.',
    why: 'Meedenken zonder dat er iets moet: met waarom het kan passen, en hoe iemand het uitzoekt.',
    source: 'Hoofdstuk 4, ontwerpstudie 1: meedenken zonder dat er iets moet',
    barriers: ['autonomy', 'trust'],
    bad: { words: 'U laat geld liggen!', wrong: 'Dat is een verwijt. Zeg waarom iets misschien past, en laat de keuze.' },
  },
  timeline: {
    name: 'Tijdlijn',
    use: 'Wat er aankomt, met de datum erbij.',
    why: 'Wie weet wat er komt, schrikt niet van de volgende brief.',
    source: 'Hoofdstuk 4, ontwerpstudie 1: wat u kunt verwachten',
    barriers: ['skill', 'trust'],
    bad: { words: 'Binnenkort ontvangt u nader bericht', wrong: 'Zonder datum blijft de lezer wachten.' },
  },
  'year-chart': {
    name: 'Jaar in beeld',
    use: 'Een jaar per kwartaal als staven, met dezelfde bedragen eronder.',
    why: 'Sommige mensen kijken liever dan dat zij lezen. Wie het niet ziet, heeft de tabel.',
    source: 'Onze keuze, niet uit de studie',
    barriers: ['skill'],
    bad: { words: 'Een taart in zes kleuren', wrong: 'Kleur alleen zegt niets aan wie die niet ziet. Zet het bedrag erbij.' },
  },
};
