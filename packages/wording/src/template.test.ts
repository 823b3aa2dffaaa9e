import { toHref } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { MarkupError } from './markup.ts';
import { renderTemplate } from './template.ts';
import type { Vocabulary } from './vocabulary.ts';

const start = toHref('https://example.org/start');
const vocabulary: Vocabulary = {
  constants: { organisation: 'Gemeente *W* [x](start) {{y}}', 'address.start': 'example.org/start' },
  fields: new Set(['recipient.name']),
  conditions: { several: true },
  links: { start },
};
const render = (template: string) => renderTemplate(template, vocabulary);

describe('a text becomes inlines', () => {
  test('a field stays a place, apart from the words around it', () => {
    expect(render('Beste {{recipient.name}}, welkom')).toEqual([
      { kind: 'text', text: 'Beste ' },
      { kind: 'field', name: 'recipient.name' },
      { kind: 'text', text: ', welkom' },
    ]);
  });

  test('a value of the house style is text, whatever characters it has', () => {
    expect(render('Van {{organisation}}.')).toEqual([{ kind: 'text', text: 'Van Gemeente *W* [x](start) {{y}}.' }]);
  });

  test('strong and links, with fields inside', () => {
    expect(render('**Hallo {{recipient.name}}** [{{address.start}}](start)')).toEqual([
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'Hallo ' },
          { kind: 'field', name: 'recipient.name' },
        ],
      },
      { kind: 'text', text: ' ' },
      { kind: 'link', href: start, children: [{ kind: 'text', text: 'example.org/start' }] },
    ]);
  });

  test('conditions choose words', () => {
    expect(render('{{#if several}}rekeningen{{else}}rekening{{/if}}{{#unless several}}!{{/unless}}')).toEqual([{ kind: 'text', text: 'rekeningen' }]);
  });

  test('an escaped character stands for itself; HTML is only text', () => {
    expect(render('\\*\\* \\[a] <b>x</b> &amp;')).toEqual([{ kind: 'text', text: '** [a] <b>x</b> &amp;' }]);
  });

  test.each([
    ['{{recipient.surname}}', 'what this recipient lacks'],
    ['{{#if rent}}x{{/if}}', 'a condition that nobody knows'],
    ['**open', 'strong that is not closed'],
    ['[hier](nergens)', 'a link that leads nowhere'],
    ['[](start)', 'a link without words'],
    ['[a [b](start)](start)', 'a link inside a link'],
    ['{{#each recipient}}x{{/each}}', 'a helper that is not ours'],
  ])('%s is refused: %s', (template) => {
    expect(() => render(template)).toThrow(MarkupError);
  });
});
