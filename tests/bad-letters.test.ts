import path from 'node:path';
import { expect, test } from 'vitest';
import { runAanreik } from './support/run-aanreik.ts';

const LETTERS = path.join(import.meta.dirname, '../fixtures/bad-letters');

/** What a communication adviser would mark in each letter: the rule, and words of what is found. */
const MARKED: Readonly<Record<string, readonly (readonly [rule: string, found: string])[]>> = {
  'dunning.txt': [
    ['no-blame', 'LAATSTE AANMANING'],
    ['no-blame', 'Ondanks herhaalde'],
    ['no-blame', 'dringend'],
    ['no-blame', 'onmiddellijk'],
    ['no-blame', 'waarschuwing'],
    ['hats-apart', 'deurwaarder'],
    ['hats-apart', 'invordering'],
    ['no-false-urgency', 'laatste kans'],
    ['person-within-reach', 'no phone number'],
    ['no-has-no-consequence', 'nothing about saying no'],
    ['data-source-explained', 'nothing about where'],
    ['help-panel', 'no help panel'],
  ],
  'legalese.txt': [
    ['plain-dutch', 'formal-word: "Ingevolge"'],
    ['plain-dutch', 'formal-word: "Met betrekking tot"'],
    ['plain-dutch', 'formal-word: "Indien"'],
    ['plain-dutch', 'formal-word: "dient'],
    ['plain-dutch', 'long-sentence'],
    ['plain-dutch', 'passive'],
    ['plain-dutch', 'rare-word: "ondergetekende"'],
    ['plain-dutch', 'double-negation'],
    ['hat-said', 'nothing about why'],
    ['person-within-reach', 'no phone number'],
    ['no-has-no-consequence', 'nothing about saying no'],
  ],
  'blaming.txt': [
    ['no-blame', 'nalatig'],
    ['no-blame', 'te wijten'],
    ['no-blame', 'wanbetalers'],
    ['no-blame', 'onverantwoord'],
    ['no-blame', 'kwetsbare burger'],
    ['no-blame', 'problematische schulden'],
    ['no-false-urgency', 'Wacht niet langer'],
    ['hat-said', 'nothing about what the sender does not do'],
    ['data-source-explained', 'nothing about where'],
    ['no-has-no-consequence', 'nothing about saying no'],
  ],
  'hidden-sender.txt': [
    ['sender-named', 'nobody who signs'],
    ['person-within-reach', 'no phone number'],
    ['data-source-explained', 'nothing about where'],
    ['no-false-urgency', 'nog maar'],
    ['no-false-urgency', 'beperkt aantal plaatsen'],
    ['hat-said', 'nothing about what the sender does not do'],
    ['no-has-no-consequence', 'nothing about saying no'],
  ],
  'english-b2.txt': [
    ['plain-english', 'words a sentence on average'],
    ['plain-english', 'reading ease'],
    ['plain-english', 'long sentence'],
    ['no-blame', 'serious consequences'],
    ['foreign-words-marked', 'zorgtoeslag'],
    ['person-within-reach', 'no phone number'],
    ['hat-said', 'nothing about why'],
  ],
};

test.each(Object.entries(MARKED))('%s is marked where a communication adviser would', async (file, marks) => {
  const language = file.startsWith('english') ? 'en' : 'nl';
  const { code: exit, stdout } = await runAanreik(
    'check',
    'text',
    path.join(LETTERS, file),
    '--sender',
    'Gemeente Voorbeeld',
    '--language',
    language,
    '--format',
    'json',
  );
  const { findings }: { findings: { code: string; found: string }[] } = JSON.parse(stdout);
  const missed = marks.filter(
    ([rule, found]) => !findings.some((finding) => finding.code === rule && finding.found.toLowerCase().includes(found.toLowerCase())),
  );
  expect(missed).toEqual([]);
  expect(exit).toBe(1);
});
