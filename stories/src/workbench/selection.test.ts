import type { MessageKind } from '@aanreik/message';
import { expect, test, vi } from 'vitest';
import type { PreviewSelection, WorkbenchOptions } from '../../rendering/contract.ts';
import { staticPreviews } from '../../rendering/static-previews.ts';
import { chosenFor, type Globals, personValue } from './selection.ts';

const options = vi.hoisted(() => ({
  default: {
    segments: ['unknown', 'trusting-follower'],
    levels: ['A2', 'B1', 'B2'],
    languages: ['nl', 'en'],
    houseStyles: { wilgendam: 'Gemeente Wilgendam', rijk: 'Rijksdienst' },
    people: ['Nadia', 'Piet'],
    arms: ['warm'],
    isStatic: true,
    artifacts: {
      stappen: {
        channels: ['letter', 'email'],
        houseStyles: ['wilgendam', 'rijk'],
        languages: ['nl', 'en'],
        levels: { nl: ['A2', 'B1'], en: ['B1'] },
        arms: [],
        examples: ['een', 'twee'],
      },
    },
  },
}));
vi.mock('virtual:workbench-options', () => options);

const globals: Globals = { kanaal: 'email', segment: 'unknown', leesniveau: 'B1', taal: 'nl', huisstijl: '-', formulering: '-', ontvanger: 'r0' };

test('what the bar asks for is what is chosen', () => {
  const chosen = chosenFor('stappen', { ...globals, leesniveau: 'A2', huisstijl: 'rijk' }, 'een');
  expect(chosen).toEqual({ choice: expect.objectContaining({ level: 'A2', houseStyle: 'rijk', channel: 'email' }) });
});

test.each([
  ['a channel', { kanaal: 'sms' as MessageKind }, /niet als sms/, [{ kanaal: 'letter' }, { kanaal: 'email' }]],
  ['a language', { taal: 'pl' }, /niet in het Pools/, [{ taal: 'nl' }, { taal: 'en' }]],
  ['a level', { leesniveau: 'A2' as const, taal: 'en' }, /geen eigen teksten voor A2/, [{ leesniveau: 'B1' }]],
  ['an arm', { formulering: 'warm' }, /geen formulering ‘warm’/, [{ formulering: '-' }]],
  ['a sender', { huisstijl: 'belastingen' }, /verstuurt dit bericht niet/, [{ huisstijl: 'wilgendam' }, { huisstijl: 'rijk' }]],
])('%s that the artifact lacks is said, with what there is', (_what, asked, why, instead) => {
  const chosen = chosenFor('stappen', { ...globals, ...asked }, 'een');
  if (!('absence' in chosen)) throw new Error('something else took its place');
  expect(chosen.absence.why).toMatch(why);
  expect(chosen.absence.instead.map((one) => one.globals)).toEqual(instead);
});

test('what a static workbench does not hold is said, with the nearest that it holds', () => {
  const chosen = chosenFor('stappen', { ...globals, taal: 'en', ontvanger: 'r1' }, 'een');
  if (!('absence' in chosen)) throw new Error('something else took its place');
  expect(chosen.absence.why).toMatch(/zit niet in deze versie/);
  expect(chosen.absence.instead.map((one) => one.globals)).toEqual(expect.arrayContaining([{ ontvanger: 'r0' }, { taal: 'nl' }]));
});

test('each message that a static workbench holds can be chosen', () => {
  const all = staticPreviews(options.default as unknown as WorkbenchOptions);
  for (const choice of all) {
    const asked: Globals = {
      kanaal: choice.channel,
      segment: choice.segment,
      leesniveau: choice.level,
      taal: choice.language,
      huisstijl: choice.houseStyle,
      formulering: choice.arm,
      ontvanger: personValue(options.default.people.indexOf(choice.person)),
    };
    expect(chosenFor('stappen', asked, choice.example)).toEqual({ choice: choice satisfies PreviewSelection });
  }
  expect(all.length).toBeGreaterThan(10);
});
