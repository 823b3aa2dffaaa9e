import { latin1 } from '../file/raw-file.ts';

/** An operator of a content stream with its operands (ISO 32000-1, 7.8.2). */
export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

/** A string is its bytes, one character a byte. */
export type Operand = number | string | boolean | Operand[] | Name | Dictionary;

export interface Name {
  readonly name: string;
}

export interface Dictionary {
  readonly dict: ReadonlyMap<string, Operand>;
}

/**
 * Reads a content stream. What cannot be read is passed over. The operands of an inline image are those of its `ID`.
 */
export function* readOperators(bytes: Uint8Array): Generator<Operator> {
  const reader = new Reader(latin1(bytes));
  let operands: Operand[] = [];
  for (;;) {
    const token = reader.next(0);
    if (token === undefined) return;
    if (typeof token === 'object' && !Array.isArray(token) && 'keyword' in token) {
      yield { name: token.keyword, operands };
      // The bytes of an inline image are no operators.
      if (token.keyword === 'ID') reader.skipInlineImage();
      operands = [];
    } else operands.push(token);
  }
}

interface Keyword {
  readonly keyword: string;
}

type Token = Operand | Keyword;

const SPACE = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const KEYWORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const HEX = /<[^<>]*>/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Arrays in arrays: no content needs more. */
const DEEPEST = 50;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(depth: number): Token | undefined {
    this.#match(SPACE);
    if (this.#at >= this.#text.length) return undefined;
    const first = this.#text[this.#at] ?? '';
    if (first === '/') return { name: nameOf((this.#match(NAME) ?? '/').slice(1)) };
    if (first === '(') return this.#string();
    if (first === '[' && depth < DEEPEST) return this.#array(depth);
    if (first === '<') {
      if (this.#text[this.#at + 1] === '<' && depth < DEEPEST) return this.#dict(depth);
      return unhex(this.#match(HEX) ?? this.#skip());
    }
    const number = this.#match(NUMBER);
    if (number !== undefined) return Number(number);
    const keyword = this.#match(KEYWORD) ?? this.#skip();
    return keyword === 'true' ? true : keyword === 'false' ? false : { keyword };
  }

  skipInlineImage(): void {
    const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
    end.lastIndex = this.#at;
    const found = end.exec(this.#text);
    this.#at = found === null ? this.#text.length : found.index + 1;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skip(): string {
    this.#at += 1;
    return this.#text[this.#at - 1] ?? '';
  }

  #array(depth: number): Operand[] {
    this.#at += 1;
    const items: Operand[] = [];
    for (;;) {
      this.#match(SPACE);
      if (this.#at >= this.#text.length) return items;
      if (this.#text[this.#at] === ']') {
        this.#at += 1;
        return items;
      }
      const item = this.next(depth + 1);
      if (item !== undefined && !isKeyword(item)) items.push(item);
    }
  }

  #dict(depth: number): Dictionary {
    this.#at += 2;
    const dict = new Map<string, Operand>();
    for (;;) {
      this.#match(SPACE);
      if (this.#at >= this.#text.length) return { dict };
      if (this.#text.startsWith('>>', this.#at)) {
        this.#at += 2;
        return { dict };
      }
      const key = this.next(depth + 1);
      const value = isName(key) ? this.next(depth + 1) : undefined;
      if (isName(key) && value !== undefined && !isKeyword(value)) dict.set(key.name, value);
    }
  }

  /** A literal string, its escapes taken out (ISO 32000-1, 7.3.4.2). */
  #string(): string {
    const parts: string[] = [];
    let depth = 0;
    for (;;) {
      const character = this.#skip();
      if (character === '') break;
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      parts.push(character === '\\' ? this.#escape() : character);
    }
    return parts.join('').slice(1);
  }

  #escape(): string {
    const octal = this.#match(OCTAL);
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (this.#match(LINE_END) !== undefined) return '';
    const character = this.#skip();
    return ESCAPES[character] ?? character;
  }
}

const OCTAL = /[0-7]{1,3}/y;
const LINE_END = /\r\n|\r|\n/y;

function nameOf(written: string): string {
  return written.includes('#') ? written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : written;
}

function isKeyword(token: Token): token is Keyword {
  return typeof token === 'object' && 'keyword' in token;
}

export function isName(token: Token | undefined): token is Name {
  return typeof token === 'object' && 'name' in token;
}

export function isDictionary(token: Token | undefined): token is Dictionary {
  return typeof token === 'object' && 'dict' in token;
}

function unhex(text: string): string {
  const digits = text.replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}
