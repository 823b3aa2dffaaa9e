import type { Href, Inline, Inlines } from '@aanreik/message';

/**
 * Around the name of a placeholder, from the private use area: no author types these, and no value ever passes through
 * here.
 */
export const PLACEHOLDER_START = '\uE000';
export const PLACEHOLDER_END = '\uE001';

export interface MarkupContext {
  readonly placeholder: (name: string) => Inline;
  readonly link: (target: string) => Href | undefined;
}

/** Markup that cannot be read, with what would be right. */
export class MarkupError extends Error {
  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`found ${found}; expected ${expected}`);
    this.name = 'MarkupError';
    this.found = found;
    this.expected = expected;
  }
}

const TOKEN = new RegExp(
  [
    '\\\\(?<escaped>[\\\\*[\\]])', // \* \[ \] \\ stand for themselves
    '(?<strong>\\*\\*)',
    '\\[(?<label>(?:[^[\\]\\\\]|\\\\.)*)\\]\\((?<target>[^)]*)\\)',
    '\\[(?<phrase>(?:[^[\\]\\\\]|\\\\.)*)\\]\\{lang=(?<language>[^}]*)\\}',
    '(?<bracket>\\[)',
    `${PLACEHOLDER_START}(?<name>[^${PLACEHOLDER_END}]*)${PLACEHOLDER_END}`,
    '(?<plain>[^\\\\*[\\uE000]+|.)',
  ].join('|'),
  'gsu',
);

/**
 * Reads the three kinds of markup that wording may have: `**strong**`, `[label](name of a link)` and `[words]{lang=nl}`
 * for words in another language. No Markdown library: all of them know images, HTML and addresses too, which nobody may
 * write here.
 * @throws {MarkupError} when a `**` is not closed, or when a link leads nowhere known
 */
export function parseMarkup(source: string, context: MarkupContext): Inlines {
  const outside: Inline[] = [];
  let strong: Inline[] | undefined;
  for (const { groups = {} } of source.matchAll(TOKEN)) {
    const into = strong ?? outside;
    if (groups.strong !== undefined) {
      if (strong === undefined) strong = [];
      else {
        outside.push({ kind: 'strong', children: strong });
        strong = undefined;
      }
    } else if (groups.target !== undefined) {
      into.push(parseLink(groups.label ?? '', groups.target, context));
    } else if (groups.language !== undefined) {
      into.push(parseForeign(groups.phrase ?? '', groups.language, context));
    } else if (groups.bracket !== undefined) {
      throw new MarkupError("'[' that begins no link", "[words](name of a link), [words]{lang=nl}, or '\\[' for a bracket");
    } else if (groups.name !== undefined) {
      add(into, context.placeholder(groups.name));
    } else {
      add(into, { kind: 'text', text: groups.escaped ?? groups.plain ?? '' });
    }
  }
  if (strong !== undefined) throw new MarkupError(`'**' that is not closed`, `'**' on both sides, or '\\*' for an asterisk`);
  return outside;
}

function parseLink(label: string, target: string, context: MarkupContext): Inline {
  const href = context.link(target);
  if (href === undefined) throw new MarkupError(`a link to '${target}'`, 'the name of a link that the artifact or the house style has');
  const children = parseMarkup(label, { ...context, link: () => undefined });
  if (children.length === 0) throw new MarkupError('a link without words', 'words that say where the link leads');
  return { kind: 'link', href, children };
}

function parseForeign(phrase: string, language: string, context: MarkupContext): Inline {
  if (!/^[a-z]{2}$/.test(language)) throw new MarkupError(`words in the language '${language}'`, 'two letters that name a language, such as {lang=nl}');
  return { kind: 'foreign', language, children: parseMarkup(phrase, context) };
}

/** Adds an inline; text that follows text becomes one, so that equal wording gives equal shapes. */
function add(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.kind === 'text' && last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
  else inlines.push(inline);
}
