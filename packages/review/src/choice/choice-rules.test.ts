import type { Block, Message, Option } from '@aanreik/components';
import type { ChoiceOption } from '@aanreik/compose';
import { text, toHref } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { atMostFour } from './at-most-four.ts';
import type { OfferedMessage } from './choice-rule.ts';
import { noOverlap } from './no-overlap.ts';
import { personFirstClass } from './person-first-class.ts';

const option = (id: string, kind: ChoiceOption['kind'] = 'person', covers: readonly string[] = [id]): ChoiceOption => ({
  id,
  kind,
  keyword: id.toUpperCase(),
  covers,
});

const person = option('mens');
const bot = option('bot', 'chatbot');
const neutral = ['open', 'niet'].map((id) => option(id, 'neutral', []));

const shown = (id: string, words = 'Net zo veel tekst', more: Partial<Option> = {}): Option => ({
  id,
  name: text(id),
  text: text(words),
  action: { label: `Kies ${id}`, href: toHref(`https://keuze.example/${id}`), onPaper: 'op het formulier' },
  ...more,
});

function email(options: readonly Option[]): Message {
  const block: Block = { kind: 'options', title: text('Kies'), options, others: [] };
  const shape = { channel: 'email', language: 'nl', date: '2026-01-31', subject: '', preheader: '', footer: [], blocks: [block] } as const;
  return { channel: 'email', shape, fields: {}, to: { name: '', address: '' } };
}

const sms = (words: string): Message => ({ channel: 'sms', shape: { channel: 'sms', language: 'nl', text: text(words) }, fields: {}, to: '' });

function offered(options: readonly ChoiceOption[], message: Message = sms(''), order = options.map(({ id }) => id)): OfferedMessage {
  return { choice: { form: 'how', options }, order, message };
}

const foundBy = (rule: typeof atMostFour, message: OfferedMessage) => rule.check(message).map(({ found }) => found);

describe('at most four options', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => option(id));

  test('four are fine, with ways not to choose beside them', () => expect(foundBy(atMostFour, offered([...many.slice(0, 4), ...neutral]))).toEqual([]));

  test('five are refused, by name', () => expect(foundBy(atMostFour, offered([...many, ...neutral]))).toEqual(["5 options in the form 'how': a, b, c, d, e"]));
});

describe('options that overlap', () => {
  test('each its own topic is fine', () => expect(foundBy(noOverlap, offered([option('a'), option('b'), ...neutral]))).toEqual([]));

  test('two that cover the same are named, with what they share', () => {
    const options = [option('overzicht', 'person', ['rekeningen', 'inkomen']), option('regelingen', 'person', ['toeslagen', 'inkomen'])];
    expect(foundBy(noOverlap, offered(options))).toEqual(["'overzicht' and 'regelingen' of the form 'how' both cover inkomen"]);
  });

  test('two of one keyword are named', () => {
    const options = [option('anna'), { ...option('other'), keyword: 'ANNA' }];
    expect(foundBy(noOverlap, offered(options))).toEqual(["'anna' and 'other' of the form 'how' both have the keyword ANNA"]);
  });
});

describe('a person first-class', () => {
  const both = [person, bot, ...neutral];

  test('first and shown alike is fine', () => {
    expect(foundBy(personFirstClass, offered(both, email([shown('mens'), shown('bot')])))).toEqual([]);
    expect(foundBy(personFirstClass, offered(both, sms('Sms MENS of BOT')))).toEqual([]);
  });

  test('a choice without a person is refused', () => {
    expect(foundBy(personFirstClass, offered([bot, ...neutral]))).toEqual(["no person to choose in the form 'how'"]);
  });

  test('a chatbot first is refused: in the order, in a message, in a text', () => {
    expect(foundBy(personFirstClass, offered([bot, person]))).toEqual(["the chatbot 'bot' in the order before a person"]);
    expect(foundBy(personFirstClass, offered(both, email([shown('bot'), shown('mens')])))).toEqual(["the chatbot 'bot' in the message before a person"]);
    expect(foundBy(personFirstClass, offered(both, sms('Sms BOT of MENS')))).toEqual(["the chatbot 'bot' in the text before a person"]);
  });

  test('a chatbot shown without the person is refused', () => {
    expect(foundBy(personFirstClass, offered(both, email([shown('bot')])))).toEqual(["the chatbot 'bot' in the message before a person"]);
  });

  test('a person with fewer words, or without the picture that the chatbot has, is refused', () => {
    const picture = { kind: 'icon', icon: 'chat' } as const;
    const less = email([shown('mens', 'Kort'), shown('bot', 'Een veel langere tekst dan die ene', { picture })]);
    expect(foundBy(personFirstClass, offered(both, less))).toEqual([
      "a picture of the chatbot 'bot' and none of 'mens'",
      "4 characters about 'mens' and 34 about the chatbot 'bot'",
    ]);
  });
});
