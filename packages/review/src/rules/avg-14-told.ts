import { examples } from '@aanreik/components/examples';
import { text } from '@aanreik/message';
import type { Hit, MessageRule, ReviewedMessage } from '../rule.ts';
import { asSeen, hasRoomForPanel, panelText } from './data-panel.ts';

const COMPLAINT = /Autoriteit Persoonsgegevens|Dutch Data Protection Authority/;

/** To see, to correct, to erase, and to have use stopped for a while; by language. */
const RIGHTS: Readonly<Record<string, readonly RegExp[]>> = {
  nl: [
    /\b(?:zien|inzien|bekijken)\b/i,
    /verbeter|maken wij het goed/i,
    /wis|weggooi/i,
    /stil (?:te )?zet|stilzet|beperk|even niets? (?:mee )?doen|niet gebruiken/i,
  ],
  en: [/\bsee\b/i, /correct/i, /erase|delete/i, /stop using|restrict/i],
};

/** From when data are kept: from the day on which they came, or from the message on; by language. */
const FROM_WHEN: Readonly<Record<string, RegExp>> = { nl: /vanaf de dag|na dit bericht/i, en: /from the day|after this message/i };

/** What the article asks for, each with whether a panel says it. */
function lacking(message: ReviewedMessage): readonly string[] {
  const { sending } = message.sender;
  if (sending === undefined) return [];
  const panel = panelText(message);
  const all = asSeen(message.text);
  const unnamed = (message.artifact.categories ?? []).flatMap(({ words }) => {
    const pattern = words[message.language];
    return pattern === undefined || pattern.test(panel) ? [] : [`a kind of data, found by ${pattern} (14 (1)(d))`];
  });
  const parts: readonly (readonly [boolean, string])[] = [
    [all.includes(sending.organisation), `who is responsible: ${sending.organisation} (14 (1)(a))`],
    [all.includes(sending.officer), `how to reach the officer for data protection: ${sending.officer} (14 (1)(b))`],
    [panel.includes(sending.legalBasis), `the legal basis: ${sending.legalBasis} (14 (1)(c))`],
    [FROM_WHEN[message.language]?.test(panel) ?? true, 'from when it is counted how long data are kept (14 (2)(a))'],
    [panel.includes(sending.recipients), `who gets to see the data: ${sending.recipients} (14 (1)(e))`],
    [panel.includes(sending.retention), `how long they are kept: ${sending.retention} (14 (2)(a))`],
    [RIGHTS[message.language]?.every((right) => right.test(panel)) ?? true, 'the rights to see, correct, erase and restrict (14 (2)(c))'],
    [COMPLAINT.test(panel), 'where to complain: the Autoriteit Persoonsgegevens (14 (2)(e))'],
    [panel.includes(sending.source), `the source, by its name: ${sending.source} (14 (2)(f))`],
  ];
  return [...unnamed, ...parts.flatMap(([isSaid, part]) => (isSaid ? [] : [part]))];
}

export const avg14Told: MessageRule = {
  code: 'avg-14-told',
  title: 'Het bericht zegt wat artikel 14 van de AVG vraagt, met de soorten gegevens en de bron bij hun naam',
  source: 'AVG artikel 14, lid 1 en 2',
  severity: 'error',
  check: (message) =>
    hasRoomForPanel(message) ? lacking(message).map((part): Hit => ({ found: 'nothing in the data panel that says it', expected: part })) : [],
  good: {
    categories: [{ columns: ['recipient'], words: { nl: /naam/ } }],
    blocks: [
      {
        kind: 'data-use',
        title: text('Uw gegevens'),
        items: [
          { question: 'Hoe komen wij aan uw gegevens?', answer: text('Van uw verhuurder.') },
          { question: 'Welke zijn dat?', answer: text('Uw naam en adres.') },
          { question: 'Waarvoor?', answer: text('Dat staat in de Voorbeeldwet. Gemeente Voorbeeld is verantwoordelijk.') },
          { question: 'Wie ziet ze?', answer: text('Alleen de adviseurs, 6 maanden vanaf de dag waarop wij ze kregen.') },
          { question: 'Wat kunt u doen?', answer: text('Zien, verbeteren, wissen of stilzetten: fg@voorbeeld.example. Of de Autoriteit Persoonsgegevens.') },
        ],
        objection: { title: text('Bezwaar'), text: text('Dat mag.') },
      },
    ],
  },
  bad: { categories: [{ columns: ['arrears'], words: { nl: /bedrag/ } }], blocks: [examples['data-use'].gewoon.block] },
};
