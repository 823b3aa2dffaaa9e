import type { TextNames } from '../../rendering/contract.ts';

/** A piece of a text that is no words: a placeholder, or a part of a condition. Places are in UTF-16 units. */
export type Token = Place &
  (
    | { readonly kind: 'value'; readonly name: string }
    /** `block` is the number of the condition in its text: its parts have the same. */
    | { readonly kind: 'if' | 'unless' | 'else' | 'end'; readonly name: string; readonly block: number }
  );

interface Place {
  readonly from: number;
  readonly to: number;
}

type BlockToken = Extract<Token, { readonly block: number }>;

// Three braces and a backslash before them are another thing for Handlebars.
const TAG = /(?<![{\\])\{\{\s*(?:#(?<open>if|unless)\s+(?<asked>[^\s{}]+)|(?<other>else)|\/(?<close>if|unless)|(?<value>[^\s{}#/^&>!]+))\s*\}\}(?!\})/g;

/**
 * The placeholders and conditions of a text, in their order. What is half or has a name that is not known is none: it
 * stays as it is typed, so that it can be mended.
 */
export function readTokens(source: string, names: Pick<TextNames, 'values' | 'conditions'>): readonly Token[] {
  const tokens: Token[] = [];
  const open: { readonly kind: 'if' | 'unless'; readonly parts: BlockToken[] }[] = [];
  let block = 0;
  for (const { index: from, 0: tag, groups = {} } of source.matchAll(TAG)) {
    const place = { from, to: from + tag.length };
    const current = open.at(-1);
    if (groups.value !== undefined) {
      if (names.values.includes(groups.value)) tokens.push({ ...place, kind: 'value', name: groups.value });
    } else if (groups.open === 'if' || groups.open === 'unless') {
      open.push({ kind: groups.open, parts: [{ ...place, kind: groups.open, name: groups.asked ?? '', block: block++ }] });
    } else if (current !== undefined) {
      const [{ name, block: own } = { name: '', block: -1 }] = current.parts;
      const isEnd = groups.close === current.kind;
      if (groups.close !== undefined && !isEnd) continue;
      current.parts.push({ ...place, kind: isEnd ? 'end' : 'else', name, block: own });
      if (!isEnd) continue;
      open.pop();
      if (names.conditions.includes(name)) tokens.push(...current.parts);
    }
  }
  return tokens.sort((one, other) => one.from - other.from);
}

/** What a token is called for who reads it, in Dutch. */
export function shownToken({ kind, name }: Token, { shown }: Pick<TextNames, 'shown'>): string {
  switch (kind) {
    case 'value':
      return shown.values[name] ?? name;
    case 'if':
      return `als ${shown.conditions[name] ?? name}`;
    case 'unless':
      return `tenzij ${shown.conditions[name] ?? name}`;
    case 'else':
      return 'anders';
    case 'end':
      return 'einde';
  }
}

/** What a token is called for who hears it: by itself it has to say what it belongs to. */
export function heardToken(token: Token, names: Pick<TextNames, 'shown'>): string {
  const words = shownToken(token, names);
  if (token.kind === 'value') return `Invulplek: ${words}`;
  const condition = names.shown.conditions[token.name] ?? token.name;
  return token.kind === 'if' || token.kind === 'unless' ? `Voorwaarde: ${words}` : `${words}, bij de voorwaarde ${condition}`;
}

/** All parts of the condition of a token, or the placeholder alone. */
export function partsOf(token: Token, tokens: readonly Token[]): readonly Token[] {
  return token.kind === 'value' ? [token] : tokens.filter((one) => one.kind !== 'value' && one.block === token.block);
}

/** The innermost condition around a place that has no "anders" yet. */
export function canTakeElse(tokens: readonly Token[], at: number): boolean {
  const around = tokens.flatMap((token) => {
    if (token.kind !== 'if' && token.kind !== 'unless') return [];
    const parts = partsOf(token, tokens);
    const end = parts.find(({ kind }) => kind === 'end');
    return token.to <= at && end !== undefined && at <= end.from ? [parts] : [];
  });
  return around.at(-1)?.every(({ kind }) => kind !== 'else') ?? false;
}
