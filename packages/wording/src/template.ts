import { type Inlines, text } from '@aanreik/message';
import Handlebars from 'handlebars';
import { MarkupError, PLACEHOLDER_END, PLACEHOLDER_START, parseMarkup } from './markup.ts';
import { demandsOf } from './placeholders.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Conditions in wording, and nothing else: a text that loops or looks things up is a program that staff cannot read.
 */
const HELPERS = ['if', 'unless'] as const;

const handlebars = Handlebars.create();
for (const name of Object.keys(handlebars.helpers)) {
  if (!HELPERS.some((helper) => helper === name)) handlebars.unregisterHelper(name);
}

interface Compiled {
  readonly render: (context: object) => string;
  readonly conditions: readonly string[];
}

const compiled = new Map<string, Compiled>();

function compile(template: string): Compiled {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const render = handlebars.compile(template, { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: { if: true, unless: true } });
  const made = { render, conditions: demandsOf(template).conditions };
  compiled.set(template, made);
  return made;
}

/**
 * A text for a recipient: conditions decided, constants filled in, fields as places.
 * @throws {MarkupError} when the text speaks of something that this recipient lacks, or when its markup cannot be read
 */
export function renderTemplate(template: string, vocabulary: Vocabulary): Inlines {
  let filled: string;
  try {
    const { render, conditions } = compile(template);
    // Handlebars is strict about what it prints, not about what it asks.
    const unknown = conditions.find((name) => !(name in vocabulary.conditions));
    if (unknown !== undefined) throw new Error(`nobody knows '${unknown}'`);
    filled = render(contextOf(vocabulary));
  } catch (error) {
    throw new MarkupError(
      `a text that cannot be filled in (${(error as Error).message.replace(/^"(.*)" not defined in .*$/, "nobody knows '$1' here")})`,
      'only what every recipient of this variant has, or a condition around it',
    );
  }
  return parseMarkup(filled, {
    placeholder: (name) => {
      const constant = vocabulary.constants[name];
      if (constant === undefined) return { kind: 'field', name };
      if (typeof constant === 'string') return { kind: 'text', text: constant };
      return { kind: 'foreign', language: constant.language, children: text(constant.text) };
    },
    link: (target) => vocabulary.links[target],
  });
}

const contexts = new WeakMap<Vocabulary, object>();

/**
 * The vocabulary as Handlebars reads it: `a.b` becomes an object with a property, and each placeholder stands for its
 * own name.
 */
function contextOf(vocabulary: Vocabulary): object {
  const known = contexts.get(vocabulary);
  if (known !== undefined) return known;
  const context: Tree = {};
  for (const name of [...Object.keys(vocabulary.constants), ...vocabulary.fields]) put(context, name, `${PLACEHOLDER_START}${name}${PLACEHOLDER_END}`);
  for (const [name, value] of Object.entries(vocabulary.conditions)) put(context, name, value);
  contexts.set(vocabulary, context);
  return context;
}

interface Tree {
  [name: string]: Tree | string | boolean;
}

function put(tree: Tree, name: string, value: string | boolean): void {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) tree[first] = value;
  else {
    tree[first] = typeof tree[first] === 'object' ? tree[first] : {};
    put(tree[first] as Tree, rest.join('.'), value);
  }
}
