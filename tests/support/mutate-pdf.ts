/** A source of choices: `below(n)` gives a whole number from 0 up to n. */
export interface Choices {
  readonly below: (limit: number) => number;
}

/** The same seed gives the same choices. */
export function choicesFrom(seed: number): Choices {
  let state = seed >>> 0;
  return {
    below: (limit) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return limit <= 0 ? 0 : Math.floor((state / 2 ** 32) * limit);
    },
  };
}

const NUMBERS = ['0', '-1', '1', '65535', '2147483648', '99999999999', '1e9', '0.0000001'];
const WORDS = ['null', 'true', '<<>>', '[]', '()', '<FEFF>', '/Identity-H', '/FlateDecode', '/Standard', 'endobj', 'stream', '>>', ']'];

/**
 * Changes a PDF in one to eight places: references led elsewhere, numbers grown, words swapped, bytes flipped, parts
 * cut or doubled.
 */
export function mutatePdf(bytes: Uint8Array, { below }: Choices): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  const places = 1 + below(8);
  for (let place = 0; place < places; place += 1) text = MUTATIONS[below(MUTATIONS.length)]?.(text, below) ?? text;
  return Buffer.from(text, 'latin1');
}

type Mutation = (text: string, below: Choices['below']) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, below) => replaceOne(text, /\b\d+ 0 R\b/g, () => `${1 + below(200)} 0 R`, below),
  (text, below) => replaceOne(text, /\b\d+ 0 R\b/g, () => `${1 + below(200)} 0 R`, below),
  (text, below) => replaceOne(text, /(?<=[ [])\d+(?=[ \]\n])/g, () => NUMBERS[below(NUMBERS.length)] ?? '', below),
  (text, below) => replaceOne(text, /\/[A-Z][A-Za-z0-9]+/g, () => replacement(text, /\/[A-Z][A-Za-z0-9]+/g, below), below),
  (text, below) => replaceOne(text, /(?<=\/[A-Z][A-Za-z0-9]+ )[^ /\n]+/g, () => WORDS[below(WORDS.length)] ?? '', below),
  (text, below) => splice(text, below(text.length), 1, String.fromCharCode(below(256))),
  (text, below) => splice(text, below(text.length), below(300), ''),
  (text, below) => splice(text, below(text.length), 0, text.slice(below(text.length)).slice(0, below(300))),
  (text, below) => splice(text, below(text.length), 0, '['.repeat(below(4000))),
  (text, below) => splice(text, below(text.length), 0, '<</K '.repeat(below(2000))),
];

function splice(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function found(text: string, pattern: RegExp, below: Choices['below']): RegExpExecArray | null {
  pattern.lastIndex = below(text.length);
  return pattern.exec(text);
}

function replaceOne(text: string, pattern: RegExp, put: () => string, below: Choices['below']): string {
  const place = found(text, pattern, below);
  return place === null ? text : splice(text, place.index, place[0].length, put());
}

function replacement(text: string, pattern: RegExp, below: Choices['below']): string {
  return found(text, pattern, below)?.[0] ?? '/X';
}
