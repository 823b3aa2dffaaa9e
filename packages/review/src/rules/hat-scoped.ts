import { type MessageRule, spanAt } from '../rule.ts';
import { report } from './report.ts';

/** What a sender never does, as if it were true of the whole organisation. */
const NEVER: Readonly<Record<string, RegExp>> = {
  nl: /(?<!\p{L})(?:wij|we) (?:innen|vragen|geven|besluiten|beslissen|controleren|beoordelen)(?!\p{L})[^.]*(?<!\p{L})(?:geen (?:geld|boetes?)|niets)(?!\p{L})|(?<!\p{L})(?:geven|innen) (?:wij|we) geen (?:geld|boetes?)/iu,
  en: /(?<!\p{L})we (?:never|do not|don['’]t) (?:collect|give fines|fine|decide|check)(?!\p{L})|(?<!\p{L})we (?:collect|decide|check) (?:no|nothing)(?!\p{L})/iu,
};

/** This message, these data, here: what a reader can hold the sender to. */
const SCOPE: Readonly<Record<string, RegExp>> = {
  nl: /(?<!\p{L})(?:hier(?:mee|in|bij|door)?|daarmee|dit|deze|loket|desk)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:here|this|these|with (?:it|them)|desk)(?!\p{L})/iu,
};

export const hatScoped: MessageRule = {
  code: 'hat-scoped',
  title: 'Wat de afzender niet doet, geldt voor dit bericht of dit loket: dezelfde organisatie int, beslist en beboet elders wel',
  source: `${report('h. 4, ontwerpstudie 1: pettenverwarring')}; wie wantrouwt, stopt bij een zin die niet waar is`,
  severity: 'error',
  check: (message) =>
    message.sentences.flatMap(({ text, start, end }) =>
      NEVER[message.language]?.test(text) && !SCOPE[message.language]?.test(text)
        ? [{ found: `"${text}"`, expected: 'that it is so of this message, of these data or of this desk', span: spanAt(message, start, end) }]
        : [],
    ),
  good: { text: 'Met deze gegevens besluiten wij niets over u.' },
  bad: { text: 'Wij innen geen geld en geven geen boetes.' },
};
