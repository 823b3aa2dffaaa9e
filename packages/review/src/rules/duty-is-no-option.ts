import { type MessageRule, spanAt } from '../rule.ts';

/** A return or a payment that is said to be allowed up to a day: the law asks for it, by that day. */
const OPTION: Readonly<Record<string, RegExp>> = {
  nl: /(?:tot(?: en met)?|uiterlijk|v[oó][oó]r|tot en met deze dag)[^.]*\b(?:kunt|mag|kan) u\b[^.]*(?:aangifte|betalen)|\b(?:kunt|mag) u\b[^.]*(?:aangifte[^.]*doen|betalen)[^.]*(?:tot en met|uiterlijk|v[oó][oó]r)\b/iu,
  en: /(?:until|up to|by|before)\b[^.]*\byou (?:can|may)\b[^.]*(?:file|return|pay)|\byou (?:can|may)\b[^.]*(?:file|return|pay)[^.]*\b(?:until|up to|by|before)\b/iu,
};

/** To pay in parts, or later, is an option indeed; so is to object. */
const TRUE_OPTION = /in delen|uitstel|later|bezwaar|in parts|instalments|postpone|object/iu;

export const dutyIsNoOption: MessageRule = {
  code: 'duty-is-no-option',
  title: 'Wat moet, staat er niet als iets wat mag',
  source: 'Algemene wet bestuursrecht artikel 3:2: zorgvuldig; wie een plicht als keuze leest, krijgt een boete',
  severity: 'error',
  check: (message) =>
    message.sentences.flatMap(({ text, start, end }) =>
      OPTION[message.language]?.test(text) && !TRUE_OPTION.test(text)
        ? [{ found: `"${text}"`, expected: 'that it has to be done, and by when', span: spanAt(message, start, end) }]
        : [],
    ),
  good: { text: 'Dit is de laatste dag voor uw aangifte btw. U kunt tot 1 mei uitstel vragen om te betalen.' },
  bad: { text: 'Tot en met deze dag kunt u uw aangifte btw doen en betalen.' },
};
