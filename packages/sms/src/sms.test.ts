import { type Inlines, type SmsShape, text, toHref } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { checkSms } from './check.ts';
import { measureSms } from './measure.ts';
import { prepareSms } from './prepare-sms.ts';

const shape = (words: string, language = 'nl'): SmsShape => ({
  channel: 'sms',
  language,
  text: [
    { kind: 'text', text: 'Beste ' },
    { kind: 'field', name: 'name' },
    { kind: 'text', text: words },
  ],
});
const send = (text: string, name: string) => prepareSms(shape(text), 'Wilgendam').merge({ name }, '+31612345678');

describe('characters and parts', () => {
  test.each([
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    [`${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
    ['ë'.repeat(70), 'UCS-2', 70, 1],
    ['ë'.repeat(71), 'UCS-2', 71, 2],
    ['éèàùìòñöüä', 'GSM-7', 10, 1],
  ])('%s', (text, encoding, characters, parts) => {
    expect(measureSms(text)).toEqual({ encoding, characters, parts });
  });
});

test('wording is brought into GSM-7 where its meaning stays', () => {
  expect(send(', “dit” – en ‘dat’… bel 085\u00a0000', 'Jan').text).toBe('Beste Jan, "dit" - en \'dat\'... bel 085 000');
});

test("a person's own name is kept, and the message counted as what it becomes", () => {
  const sms = send(', '.padEnd(140, 'x'), 'Ayşe O’Neill');
  expect(sms.text).toContain('Ayşe O’Neill');
  expect(sms).toMatchObject({ encoding: 'UCS-2', parts: 3, from: 'Wilgendam', to: '+31612345678' });
});

test('a name that looks like markup is sent as it is', () => {
  expect(send(', welkom', '<b>{{x}}</b>').text).toBe('Beste <b>{{x}}</b>, welkom');
});

describe('markup in a text message', () => {
  const linked = (href: string, label: string): SmsShape => ({ ...shape(''), text: [{ kind: 'link', href: toHref(href), children: text(label) }] });
  const sent = (href: string, label: string) => prepareSms(linked(href, label), 'W').merge({}, '').text;

  test('a link to a phone number gives the number alone behind its words', () => {
    expect(sent('tel:+31850001230', 'bel ons')).toBe('bel ons +31850001230');
    expect(sent('mailto:hulp@wilgendam.example', 'mail ons')).toBe('mail ons hulp@wilgendam.example');
  });

  test('a number or an address that the words show already is not said twice', () => {
    expect(sent('tel:+31850001230', '085 000 12 30')).toBe('085 000 12 30');
    expect(sent('https://wilgendam.example/geld', 'wilgendam.example/geld')).toBe('wilgendam.example/geld');
  });

  const strong = (children: Inlines): SmsShape => ({ ...shape(''), text: [{ kind: 'strong', children }] });

  test('a character that doubles the price is found in bold words too', () => {
    expect(checkSms(strong(text('financiële hulp')), 'W')[0]?.found).toMatch(/^ë,/);
  });

  test('a field in bold words counts as a long name', () => {
    expect(checkSms(strong([{ kind: 'field', name: 'name' }, ...text('x'.repeat(246))]), 'W')).toEqual([]);
    expect(checkSms(strong([{ kind: 'field', name: 'name' }, ...text('x'.repeat(247))]), 'W')[0]?.found).toBe('3 parts with a name of 60 characters');
  });
});

describe('the check of wording', () => {
  test('names the characters that would double the price', () => {
    expect(checkSms(shape(', over uw financiële zaken'), 'W')[0]?.found).toMatch(/^ë,/);
  });

  test('counts a name of 60 characters', () => {
    expect(checkSms(shape('x'.repeat(240)), 'W')).toEqual([]);
    expect(checkSms(shape('x'.repeat(241)), 'W')[0]?.found).toBe('3 parts with a name of 60 characters');
  });

  test('gives a script that GSM-7 lacks four parts', () => {
    // 'Beste ' and a name are 66 of the 268 characters of four parts in UCS-2.
    expect(checkSms(shape('م'.repeat(202), 'ar'), 'W')).toEqual([]);
    expect(checkSms(shape('م'.repeat(203), 'ar'), 'W')).toEqual([{ found: '5 parts with a name of 60 characters', expected: 'at most 4 parts' }]);
  });

  test('asks Turkish for the letters of GSM-7', () => {
    expect(checkSms(shape(' adımlar', 'tr'), 'W')[0]?.found).toMatch(/^ı,/);
  });
});
