import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { ProblemsError } from '@aanreik/message';
import { saveWording } from '@aanreik/review';
import { entriesOf } from '@aanreik/wording';
import { expect, test } from 'vitest';
import { sayProblem } from './say-problem.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
const NL = 'next-steps/wording/nl.json';
const NAMES = {
  values: ['desk', 'phone', 'signal.rent.amount', 'recipient.greeting'],
  conditions: ['several', 'calm'],
  links: ['start', 'steps'],
  shown: { values: {}, conditions: {} },
};

/** What is said of a change that is refused: nothing of it is written. */
async function said(key: string, to: string, from?: string): Promise<readonly string[]> {
  const { wording } = await loadArtifact(TEMPLATES, 'next-steps');
  const texts = wording.catalogues.flatMap(({ files }) => files).find(({ file }) => file === NL)?.texts ?? {};
  const now = entriesOf(texts).find((entry) => entry.key === key)?.texts ?? ['x'];
  try {
    await saveWording(TEMPLATES, 'next-steps', [{ file: NL, key, from: from === undefined ? now : [from], to: now.map(() => to) }]);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return [
      ...new Set(
        error.problems.map((problem) => sayProblem(problem, NAMES)).map(({ text, details }) => `${text}${details === undefined ? '' : ` | ${details}`}`),
      ),
    ];
  }
  throw new Error('it was not refused');
}

test.each([
  ['a name that is not known', 'hat', 'Dag {{phon}}', undefined, /^“\{\{phon\}\}” bestaat niet in dit bericht\. Wel mag bijvoorbeeld: \{\{phone\}\}/],
  ['a condition that is not known', 'hat', '{{#if severa}}Dag{{/if}}', undefined, /^De voorwaarde “severa” bestaat niet .* several/],
  [
    'a value that not everyone has',
    'hat',
    'Het gaat om {{signal.rent.amount}}.',
    undefined,
    /^Niet iedereen die dit bericht krijgt, heeft “\{\{signal\.rent\.amount\}\}”/,
  ],
  ['braces', 'hat', 'Dag {{phone}', undefined, /^De accolades kloppen niet/],
  ['more than a name', 'hat', '{{#each phone}}x{{/each}}', undefined, /^“\{\{#each\}\}” mag niet in een tekst/],
  ['half of a bold word', 'hat', 'Dag **vet', undefined, /^Vette woorden hebben \*\* ervoor én erachter/],
  ['a bracket', 'hat', 'Dag [vet', undefined, /^Een \[ begint een link.*start, steps/],
  ['a link', 'hat', '[Begin](strat)', undefined, /^De link “strat” bestaat niet in dit bericht\. Wel mag bijvoorbeeld: start/],
  [
    'a value of one recipient in a subject',
    'email.subject',
    'Uw huur: {{recipient.greeting}}',
    undefined,
    /^Deze tekst is voor iedereen gelijk. “\{\{recipient.greeting\}\}” is van één ontvanger/,
  ],
  ['a text that changed meanwhile', 'hat', 'Nieuw', 'Iets anders', /^Iemand anders heeft deze tekst intussen veranderd\. Er staat nu: “Wij schrijven u/],
  ['a text that is no longer there', 'hoed', 'Nieuw', 'Oud', /^Deze tekst bestaat niet meer/],
])('%s is said in Dutch, with what would be right', async (_what, key, to, from, expected) => {
  const sentences = await said(key, to, from);
  expect(sentences).toContainEqual(expect.stringMatching(expected));
  // Nothing of it is left in the words of the engine.
  expect(sentences.join()).not.toMatch(/found|expected|object Object| \| /);
});

test('what has no sentence of its own is said plainly, with what the engine says behind it', () => {
  const problem = { code: 'new-rule', place: { file: NL }, found: 'something', expected: 'something else' };
  expect(sayProblem(problem, NAMES)).toEqual({
    text: 'Zo kan deze tekst niet worden gebruikt.',
    names: [],
    details: 'found something; expected something else',
  });
});
