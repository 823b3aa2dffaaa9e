import type { Problem } from '@aanreik/message';
import type { TextNames } from '../../rendering/contract.ts';

/** What is wrong with a text, for who writes it. */
export interface Said {
  /** In Dutch: what is wrong, and what would be right. */
  readonly text: string;
  /** All names that may be used, where the nearest are not enough. */
  readonly names: readonly string[];
  /** As the engine says it, for who knows the code; absent where the Dutch says it all. */
  readonly details?: string;
}

type Rule = readonly [code: string, found: RegExp, say: (match: RegExpExecArray, problem: Problem, names: TextNames) => Omit<Said, 'names'> & Partial<Said>];

/** By code and by what was found: the first that fits speaks. */
const RULES: readonly Rule[] = [
  ['placeholder', /^\{\{#if (.+)\}\}$/, ([, name = ''], _, { conditions }) => unknownName(`De voorwaarde “${name}”`, name, conditions, shownCondition)],
  ['placeholder', /^\{\{([^#{}]+)\}\}$/, ([, name = ''], _, { values }) => unknownName(`“{{${name}}}”`, name, values, shownValue)],
  ['placeholder', /^a character from/, () => ({ text: 'Hier staat een teken dat niet gedrukt kan worden. Typ de tekst opnieuw, zonder te plakken.' })],
  [
    'placeholder',
    /^braces that do not match/,
    () => ({ text: 'De accolades kloppen niet. Schrijf {{naam}}, of {{#if naam}} woorden {{/if}}: elke voorwaarde wordt ook gesloten.' }),
  ],
  [
    'placeholder',
    /^(.+)$/,
    ([what = '']) => ({
      text: `“${what.replace(' with more than a name', '')}” mag niet in een tekst. Wel mag {{naam}}, {{#if naam}} woorden {{/if}} en {{#unless naam}} woorden {{/unless}}.`,
    }),
  ],
  [
    'text',
    // Handlebars names one part of a name with dots.
    /(?:nobody knows|undefined \(reading) '(.+?)'(?: here|\))/,
    ([, name = ''], _, { values }) => {
      const [own, ...others] = values.filter((value) => value.split('.').includes(name));
      if (own === undefined) return unknownName(`“{{${name}}}”`, name, values, shownValue);
      const what = others.length === 0 ? shownValue(own) : name;
      return { text: `Niet iedereen die dit bericht krijgt, heeft “${what}”. Haal het weg, of zet er een voorwaarde omheen: {{#if naam}} woorden {{/if}}.` };
    },
  ],
  ['text', /nobody knows '(.+?)'/, ([, name = ''], _, { conditions }) => unknownName(`De voorwaarde “${name}”`, name, conditions, shownCondition)],
  ['text', /Parse error|Expecting|doesn't match/, () => ({ text: 'De accolades kloppen niet. Schrijf {{naam}}, of {{#if naam}} woorden {{/if}}.' })],
  ['text', /^'\*\*' that is not closed/, () => ({ text: 'Vette woorden hebben ** ervoor én erachter. Bedoelt u een sterretje? Typ dan \\*.' })],
  [
    'text',
    /^'\[' that begins no link/,
    (_, __, { links }) => ({
      text: `Een [ begint een link: [woorden](naam van de link). Links zijn: ${links.join(', ')}. Bedoelt u een haak? Typ dan \\[.`,
    }),
  ],
  ['text', /^a link to '(.*)'/, ([, name = ''], _, { links }) => unknownName(`De link “${name}”`, name, links, (link) => link)],
  ['text', /^a link without words/, () => ({ text: 'Deze link heeft geen woorden. Zet tussen de haken waar hij naartoe gaat: [woorden](naam).' })],
  ['text', /^words in the language/, () => ({ text: 'Een taal heeft twee letters, zoals [woorden]{lang=nl}.' })],
  ['text', /^\{\{(.+)\}\}$/, ([, name = '']) => ({ text: `Deze tekst is voor iedereen gelijk. “{{${name}}}” is van één ontvanger, en kan hier niet.` })],
  ['text', /^(?:strong|link)$/, () => ({ text: 'Hier kunnen alleen gewone woorden staan: niets vets, en geen link.' })],
  ['text', /^(?:a list|one text)$/, (_, { found }) => ({ text: found === 'a list' ? 'Hier hoort één tekst, geen lijst.' : 'Hier hoort een lijst.' })],
  ['missing-key', /./, (_, { place }) => ({ text: `Hier is nog geen tekst voor (${place.variant ?? 'elke variant'}). Vraag degene die het bericht bouwt.` })],
  [
    'level-gap',
    /./,
    () => ({ text: 'Voor dit segment is er op dit leesniveau nog geen eigen tekst. Schrijf die ook, anders krijgt de lezer een moeilijkere tekst.' }),
  ],
  ['empty', /./, () => ({ text: 'Hier staat niets meer. Een tekst mag niet leeg zijn, en een lijst heeft geen lege regels.' })],
  [
    'wording-edit',
    /^"(.*)"$/s,
    ([, now = '']) => ({ text: `Iemand anders heeft deze tekst intussen veranderd. Er staat nu: “${now}”. Zet uw tekst terug en begin met die van nu.` }),
  ],
  ['wording-edit', /^\d+ texts$/, () => ({ text: 'Hier hoort één tekst.' })],
  ['wording-edit', /^(?:no such text|a file that)/, () => ({ text: 'Deze tekst bestaat niet meer. Laad de pagina opnieuw.' })],
  ['wording-edit', /^a text of another/, () => ({ text: 'Deze tekst is van een ander bericht, en verandert hier niet.' })],
  [
    'wording-edit',
    /^a text that comes with/,
    () => ({ text: 'Deze tekst hoort bij Aanreik zelf. Vraag wie de berichten beheert om een eigen map met gedeelde teksten.' }),
  ],
];

/** What is wrong, in Dutch. What has no sentence here gets a plain one, with what the engine says for who knows the code. */
export function sayProblem(problem: Problem, names: TextNames): Said {
  for (const [code, pattern, say] of RULES) {
    const match = code === problem.code ? pattern.exec(problem.found) : null;
    if (match !== null) return { names: [], ...say(match, problem, names) };
  }
  if (problem.code === 'sms') return { text: `Deze sms kan zo niet weg. Maak hem korter of gewoner.`, names: [], details: technical(problem) };
  return { text: 'Zo kan deze tekst niet worden gebruikt.', names: [], details: technical(problem) };
}

function technical({ found, expected }: Problem): string {
  return `found ${found}; expected ${expected}`;
}

/** How many names that look like it are proposed. */
const MOST_NEAR = 3;

function unknownName(what: string, name: string, known: readonly string[], show: (name: string) => string): Said {
  const near = [...known].sort((one, other) => distance(name, one) - distance(name, other)).slice(0, MOST_NEAR);
  return { text: `${what} bestaat niet in dit bericht. Wel mag bijvoorbeeld: ${near.map(show).join(', ')}.`, names: known.map(show) };
}

function shownValue(name: string): string {
  return `{{${name}}}`;
}

function shownCondition(name: string): string {
  return name;
}

/** How many letters have to change to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1) {
      next.push(Math.min((next[to - 1] ?? 0) + 1, (row[to] ?? 0) + 1, (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
