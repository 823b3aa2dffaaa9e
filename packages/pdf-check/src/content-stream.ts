/** An operator of a content stream with its operands (ISO 32000-1, 7.8.2). */
export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

export type Operand = number | string | Operand[] | { readonly name: string } | { readonly dict: Readonly<Record<string, Operand>> };

/** Reads a content stream. Strings come as their bytes, one character a byte; what cannot be read is passed over. */
export function readOperators(bytes: Uint8Array): readonly Operator[] {
  const reader = new Reader(Buffer.from(bytes).toString('latin1'));
  const operators: Operator[] = [];
  let operands: Operand[] = [];
  for (;;) {
    const token = reader.next();
    if (token === undefined) return operators;
    if (typeof token === 'object' && !Array.isArray(token) && 'keyword' in token) {
      // The bytes of an inline image are no operators.
      if (token.keyword === 'ID') reader.skipInlineImage();
      operators.push({ name: token.keyword, operands });
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
const HEX = /<[0-9A-Fa-f\0\t\n\f\r ]*>/y;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Token | undefined {
    this.#match(SPACE);
    if (this.#at >= this.#text.length) return undefined;
    const first = this.#text[this.#at] ?? '';
    if (first === '/') return { name: (this.#match(NAME) ?? '/').slice(1) };
    if (first === '(') return this.#string();
    if (first === '[') return this.#array();
    if (this.#text.startsWith('<<', this.#at)) return this.#dict();
    if (first === '<') return unhex(this.#match(HEX) ?? this.#skip());
    const number = this.#match(NUMBER);
    if (number !== undefined) return Number(number);
    return { keyword: this.#match(KEYWORD) ?? this.#skip() };
  }

  skipInlineImage(): void {
    const end = /[\s]EI(?=[\s]|$)/g;
    end.lastIndex = this.#at;
    const found = end.exec(this.#text);
    this.#at = found === null ? this.#text.length : found.index + 3;
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

  #array(): Operand[] {
    this.#at += 1;
    const items: Operand[] = [];
    for (;;) {
      this.#match(SPACE);
      if (this.#at >= this.#text.length) return items;
      if (this.#text[this.#at] === ']') {
        this.#at += 1;
        return items;
      }
      const item = this.next();
      if (item !== undefined && !isKeyword(item)) items.push(item);
    }
  }

  #dict(): Operand {
    this.#at += 2;
    const dict: Record<string, Operand> = {};
    for (;;) {
      this.#match(SPACE);
      if (this.#at >= this.#text.length) return { dict };
      if (this.#text.startsWith('>>', this.#at)) {
        this.#at += 2;
        return { dict };
      }
      const key = this.next();
      const value = this.next();
      if (isName(key) && value !== undefined && !isKeyword(value)) dict[key.name] = value;
    }
  }

  #string(): string {
    let text = '';
    let depth = 0;
    for (;;) {
      const character = this.#skip();
      if (character === '') return text;
      if (character === '\\') {
        text += `\\${this.#skip()}`;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) return text.slice(1);
      text += character;
    }
  }
}

function isKeyword(token: Token): token is Keyword {
  return typeof token === 'object' && 'keyword' in token;
}

export function isName(token: Token | undefined): token is { name: string } {
  return typeof token === 'object' && 'name' in token;
}

function unhex(text: string): string {
  const digits = text.replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}
