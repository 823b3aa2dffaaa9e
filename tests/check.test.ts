import type { LoadedArtifact } from '@aanreik/compose';
import { describeProblem } from '@aanreik/message';
import { checkArtifact, checkUnusedTexts, SampleMessages } from '@aanreik/review';
import { type TextTree, Wording } from '@aanreik/wording';
import { expect, test } from 'vitest';
import { nextSteps, sendersOf } from './support/artifacts.ts';

const [houseStyle] = sendersOf(nextSteps);

/** The artifact as it is, with one of its wording files changed. */
function withTexts(tag: string, change: (texts: TextTree) => TextTree): LoadedArtifact {
  const catalogues = nextSteps.wording.catalogues.map((catalogue) =>
    catalogue.namespace === 'artifact'
      ? { ...catalogue, files: catalogue.files.map((file) => (file.tag === tag ? { ...file, texts: change(file.texts) } : file)) }
      : catalogue,
  );
  return { ...nextSteps, wording: new Wording(catalogues) };
}

function problemsOf(artifact: LoadedArtifact): readonly string[] {
  return checkArtifact(new SampleMessages(artifact, houseStyle)).problems.map(describeProblem);
}

/** What one organisation does not show another may. */
function unusedIn(artifact: LoadedArtifact): readonly string[] {
  const used = new Set(sendersOf(artifact).flatMap((sender) => [...checkArtifact(new SampleMessages(artifact, sender)).used]));
  return checkUnusedTexts(artifact, used).map(describeProblem);
}

test('the artifact as it is has no problems', () => expect([...problemsOf(nextSteps), ...unusedIn(nextSteps)]).toEqual([]));

test('a missing key is named with its file and the variant that misses it', () => {
  const problems = problemsOf(withTexts('nl', ({ hat: _, ...rest }) => rest));
  expect(problems).toContainEqual(expect.stringMatching(/^next-steps\/wording\/nl\.json hat \(letter \/ unknown \/ B1 \/ nl \/ .*\): found no text/));
});

test('an unknown placeholder is named, also in a text that only some variants show', () => {
  expect(problemsOf(withTexts('nl', (texts) => ({ ...texts, 'conviction_cautious-help-seeker': 'Bel {{fone}}' })))).toContainEqual(
    expect.stringMatching(/^next-steps\/wording\/nl\.json conviction_cautious-help-seeker: found \{\{fone\}\}/),
  );
});

test('a field that some recipients lack is named with the variant', () => {
  expect(problemsOf(withTexts('nl', (texts) => ({ ...texts, hat: 'Dag {{recipient.surname}}' })))).toContainEqual(
    expect.stringMatching(/^next-steps\/wording\/nl\.json hat \(.*\): found a text that cannot be filled in \(.*surname/),
  );
});

test('a phrase that only some situations have needs a condition around it', () => {
  expect(problemsOf(withTexts('nl', (texts) => ({ ...texts, hat: 'Van {{creditors}}' })))).toContainEqual(expect.stringMatching(/nl\.json hat \(.*creditors/));
});

test('a text that no variant shows is named', () => {
  expect(unusedIn(withTexts('nl', (texts) => ({ ...texts, old: 'Dit staat nergens' })))).toEqual([
    'next-steps/wording/nl.json old: found a text that no variant shows; expected a key that the artifact asks for',
  ]);
});

test('a subject with a recipient in it is refused, as headers are read on the way', () => {
  expect(
    problemsOf(withTexts('nl', (texts) => ({ ...texts, email: { ...(texts.email as TextTree), subject: 'Voor {{recipient.reference}}' } }))),
  ).toContainEqual(expect.stringMatching(/email\.subject .*found \{\{recipient\.reference\}\}/));
});

test('an SMS with a character that doubles its price is named', () => {
  expect(problemsOf(withTexts('nl', (texts) => ({ ...texts, sms: { ...(texts.sms as TextTree), text: 'Uw financiële zaken' } })))).toContainEqual(
    expect.stringMatching(/nl\.json sms\.text \(sms .*\): found ë/),
  );
});

test('an SMS of more than two parts is named', () => {
  expect(problemsOf(withTexts('nl', (texts) => ({ ...texts, sms: { ...(texts.sms as TextTree), text: 'lang '.repeat(60) } })))).toContainEqual(
    expect.stringMatching(/sms\.text .*found 3 parts/),
  );
});

test('a link that an outline asks for and the artifact lacks is named, and stops no other check', () => {
  const { start: _, ...links } = nextSteps.definition.links;
  const problems = problemsOf({ ...nextSteps, definition: { ...nextSteps.definition, links } });
  expect(problems).toContainEqual(expect.stringMatching(/^next-steps\/artifact\.ts links: found an outline that asks for 'start'/));
});
