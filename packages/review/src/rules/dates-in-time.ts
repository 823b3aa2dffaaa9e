import { datesIn } from '@aanreik/dutch';
import { text } from '@aanreik/message';
import { blocksOf, type Hit, type MessageRule, type ReviewedMessage, spanAt } from '../rule.ts';
import { said } from './data-panel.ts';

/** Right before a date, these say that it is still to come. */
const UNTIL: Readonly<Record<string, RegExp>> = {
  nl: /(?:uiterlijk|tot(?: en met)?|v[oó][oó]r)(?: \p{L}+dag)?\s$/iu,
  en: /(?:until|up to|by|before|no later than)(?: \p{L}+day,?)?\s$/iu,
};

/** Beside a last day, these leave that day out: the deadline is a day later than they say. */
const EXCLUSIVE: Readonly<Record<string, RegExp>> = { nl: /(?<!\p{L})(?:tot|(?<!of )v[oó][oó]r) deze dag/iu, en: /(?<!or )(?:before) this day/iu };

/** In a sentence that tells of what was, a date that lies behind us is no mistake. */
const PAST: Readonly<Record<string, RegExp>> = {
  nl: /(?<!\p{L})(?:was|waren|had|hadden|liep|kreeg|kon|moest|deed|betaalde)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:was|were|had|could|did|paid|filed|got)(?!\p{L})/iu,
};

/** What a timeline says is to come, and is not. */
function passed(message: ReviewedMessage): readonly Hit[] {
  return blocksOf(message, 'timeline').flatMap(({ path, block }) =>
    block.items.flatMap(({ date, text: words }): readonly Hit[] => {
      const [found] = datesIn(date, message.language);
      if (found === undefined) return [{ block: path, found: `"${date}"`, expected: 'a date that can be read, such as 31 januari 2026' }];
      if (EXCLUSIVE[message.language]?.test(said(words)))
        return [{ block: path, found: `"${said(words)}" beside ${date}`, expected: 'words that take that day along, such as "tot en met deze dag"' }];
      return found.day < message.date ? [{ block: path, found: `${date} as what is to come`, expected: `a day from ${message.date} on` }] : [];
    }),
  );
}

/** What a table says was done, and lies ahead. */
function notYet(message: ReviewedMessage): readonly Hit[] {
  return blocksOf(message, 'overview').flatMap(({ path, block }) =>
    block.rows.flatMap(({ date, what }): readonly Hit[] =>
      datesIn(date, message.language).some(({ day }) => day > message.date)
        ? [{ block: path, found: `"${what}" on ${date}`, expected: `a day up to ${message.date}: it is said to be done` }]
        : [],
    ),
  );
}

/** Deadlines in running text that are past. */
function deadlines(message: ReviewedMessage): readonly Hit[] {
  return message.sentences.flatMap(({ text: sentence, start }) => {
    if (PAST[message.language]?.test(sentence)) return [];
    return datesIn(sentence, message.language).flatMap((date): readonly Hit[] =>
      date.day < message.date && UNTIL[message.language]?.test(sentence.slice(0, date.start))
        ? [
            {
              found: `"${sentence.slice(date.start, date.end)}" as a last day`,
              expected: `a day from ${message.date} on`,
              span: spanAt(message, start + date.start, start + date.end),
            },
          ]
        : [],
    );
  });
}

export const datesInTime: MessageRule = {
  code: 'dates-in-time',
  title: 'Wat nog komt ligt na de datum van het bericht, en wat gedaan is ervoor',
  source: 'Algemene wet bestuursrecht artikel 3:2: zorgvuldig',
  severity: 'error',
  check: (message) => [...passed(message), ...notYet(message), ...deadlines(message)],
  good: { blocks: [{ kind: 'timeline', items: [{ date: '31 januari 2026', text: text('De laatste dag voor uw aangifte btw.') }] }] },
  bad: { blocks: [{ kind: 'timeline', items: [{ date: '30 januari 2026', text: text('De laatste dag voor uw aangifte btw.') }] }] },
};
