import type { Problem } from '@aanreik/message';
import { ProblemsError } from '@aanreik/message';
import { type ThemeColours, themeColours } from './schema.ts';

/**
 * A tree of design tokens in the format of the Design Tokens Community Group, as NL Design System themes publish it.
 */
export interface TokenTree {
  readonly [name: string]: TokenTree | unknown;
}

/** Which NL Design System token gives which colour of a theme. */
const LIGHT: Record<keyof ThemeColours, string> = {
  paper: 'basis.color.default.bg-document',
  text: 'basis.color.default.color-document',
  muted: 'basis.color.default.color-default',
  line: 'basis.color.default.border-subtle',
  panel: 'basis.color.default.bg-subtle',
  accent: 'basis.color.accent-1.color-default',
  accentInk: 'basis.color.accent-1.color-document',
  accentPanel: 'basis.color.accent-1.bg-default',
  accentLine: 'basis.color.accent-1.border-subtle',
  onAccent: 'basis.color.default.bg-document',
};

const DARK: Record<keyof ThemeColours, string> = {
  paper: 'basis.color.default-inverse.bg-subtle',
  text: 'basis.color.default-inverse.color-document',
  muted: 'basis.color.default-inverse.color-subtle',
  line: 'basis.color.default-inverse.border-subtle',
  panel: 'basis.color.default-inverse.bg-document',
  accent: 'basis.color.accent-1-inverse.color-subtle',
  accentInk: 'basis.color.default-inverse.color-document',
  accentPanel: 'basis.color.default-inverse.bg-document',
  accentLine: 'basis.color.accent-1-inverse.border-subtle',
  onAccent: 'basis.color.default-inverse.bg-subtle',
};

export interface Colours {
  readonly light: ThemeColours;
  /** For mail clients that show email on a dark ground. Print has no use for it. */
  readonly dark: ThemeColours;
}

/**
 * Reads the colours of a theme from tokens. Print sizes never come from web tokens.
 * @param layers token trees; a later one wins
 * @throws {ProblemsError} naming each token that is missing, circular or no colour
 */
export function resolveColours(layers: readonly TokenTree[], file: string): Colours {
  const problems: Problem[] = [];
  const read = (names: Record<keyof ThemeColours, string>): ThemeColours => {
    const colours = Object.fromEntries(Object.entries(names).map(([role, path]) => [role, resolveToken(layers, path)]));
    const parsed = themeColours.safeParse(colours);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const path = names[issue.path[0] as keyof ThemeColours];
      problems.push({ code: 'token', place: { file, key: path }, found: resolveToken(layers, path) ?? 'nothing', expected: 'a colour such as #0a5f5a' });
    }
    return {} as ThemeColours;
  };
  const colours = { light: read(LIGHT), dark: read(DARK) };
  if (problems.length > 0) throw new ProblemsError(problems);
  return colours;
}

const ALIAS = /^\{([^{}]+)\}$/;

function resolveToken(layers: readonly TokenTree[], path: string, seen: readonly string[] = []): string | undefined {
  if (seen.includes(path)) return undefined;
  for (const layer of layers.toReversed()) {
    const value = valueAt(layer, path);
    if (value === undefined) continue;
    const alias = ALIAS.exec(value)?.[1];
    return alias === undefined ? value : resolveToken(layers, alias, [...seen, path]);
  }
  return undefined;
}

function valueAt(tree: TokenTree, path: string): string | undefined {
  let node: unknown = tree;
  for (const name of path.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as TokenTree)[name];
  }
  const value = typeof node === 'object' && node !== null ? (node as TokenTree).$value : undefined;
  return typeof value === 'string' ? value : undefined;
}
