import { plainText, text } from '@aanreik/message';
import { namedFields } from '../named-fields.ts';
import { blocksOf, type Hit, type MessageRule } from '../rule.ts';
import { report } from './report.ts';

export const stepsHaveTimeAndHelp: MessageRule = {
  code: 'steps-have-time-and-help',
  title: 'Elke stap zegt hoelang hij duurt en wie erbij helpt',
  source: report('h. 4, ontwerpstudie 2: stappen met tijd, en afgebakende hulp'),
  severity: 'error',
  check: (message) =>
    blocksOf(message, 'step').flatMap(({ path, block }): readonly Hit[] => [
      ...(/\d/.test(block.time) ? [] : [{ block: path, found: `the time "${block.time}"`, expected: 'how long it takes, such as "20 minuten"' }]),
      ...(/\d|https?:|@/.test(plainText(block.help, namedFields({})))
        ? []
        : [{ block: path, found: 'no way to get help', expected: 'a phone number or an address for help with this step alone' }]),
    ]),
  good: { blocks: [{ kind: 'step', number: 1, title: text('Open uw post'), time: '15 minuten', body: [], help: text('Samen? Bel 030 286 00 00.') }] },
  bad: { blocks: [{ kind: 'step', number: 1, title: text('Open uw post'), time: 'even', body: [], help: text('U kunt hulp vragen.') }] },
};
