import { type MessageRule, spanAt } from '../rule.ts';

/** A municipality that sends its reader to the municipality. */
const OTHER: Readonly<Record<string, RegExp>> = {
  nl: /(?<!\p{L})(?:vraag|bel|mail|vraag het|ga naar|kijk bij) (?:het )?(?:aan |bij |naar )?(?:uw|de) gemeente(?!\p{L})/iu,
  en: /(?<!\p{L})(?:ask|call|mail|go to) (?:your|the) municipality(?!\p{L})/iu,
};

const MUNICIPALITY = /^(?:Gemeente|Municipality)\b/;

export const senderIsWe: MessageRule = {
  code: 'sender-is-we',
  title: 'De afzender heet wij: een gemeente stuurt haar lezer niet naar "uw gemeente"',
  source: 'Taalunie, Leidraad heldere taal: spreek de lezer aan, en noem uzelf wij',
  severity: 'error',
  check: (message) =>
    message.sender.names.some((name) => MUNICIPALITY.test(name))
      ? message.sentences.flatMap(({ text, start, end }) =>
          OTHER[message.language]?.test(text)
            ? [{ found: `"${text}"`, expected: 'us, or the name of the desk that helps with it', span: spanAt(message, start, end) }]
            : [],
        )
      : [],
  good: { text: 'Goedkoper verzekerd? Vraag het ons.' },
  bad: { text: 'Goedkoper verzekerd? Vraag het uw gemeente.' },
};
