import { datesIn } from '@aanreik/dutch';
import type { Hit, MessageRule } from '../rule.ts';

const DECLARED = {
  is: 'announces-one',
  why: 'Er komt een aanslag.',
  kind: { nl: /aanslag/ },
  effect: { nl: /moet u .* betalen/ },
  reaction: { nl: /bezwaar/ },
  isReactionExpected: true,
} as const;

export const formalSaid: MessageRule = {
  code: 'formal-said',
  title: 'Een formeel bericht, of de aankondiging ervan, zegt wat het is, wat het gevolg is, en of en wanneer een reactie wordt verwacht',
  source: 'Algemene wet bestuursrecht artikel 2:10 (Wet modernisering elektronisch bestuurlijk verkeer, vanaf 1 januari 2027)',
  severity: 'error',
  check: ({ artifact: { formal }, language, sentences }) => {
    if (formal === undefined || formal.is === 'no') return [];
    const saying = (pattern: RegExp | undefined) => sentences.filter(({ text }) => pattern?.test(text) ?? true);
    const missing = (['kind', 'effect', 'reaction'] as const).filter((part) => saying(formal[part][language]).length === 0);
    const byWhen = saying(formal.reaction[language]).some(({ text }) => datesIn(text, language).length > 0);
    return [
      ...missing.map((part): Hit => ({ found: `nothing that says its ${part}`, expected: `words that ${formal[part][language]} finds` })),
      ...(formal.isReactionExpected && !missing.includes('reaction') && !byWhen
        ? [{ found: 'no day by which a reaction is expected', expected: 'a date in the sentence about it' }]
        : []),
    ];
  },
  good: { formal: DECLARED, text: 'U krijgt een aanslag. Die moet u daarna betalen. Tot en met 1 mei 2026 kunt u bezwaar maken.' },
  bad: { formal: DECLARED, text: 'U krijgt een aanslag. U kunt bezwaar maken.' },
};
