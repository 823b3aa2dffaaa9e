/** What of the dictionary's affix file says which words begin and end a compound (OpenTaal: Ca, Cb and Cc). */
const BEGIN = 'Ca';
const END = 'Cc';

/** Shorter parts make a compound of nearly every slip of the pen. In letters. */
const LEAST_PART = 3;
/** A word that is not in the dictionary is made of so many parts at most. */
const MOST_PARTS = 4;

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  readonly begins: boolean;
}

/** Words that begin and words that end a compound, with their linking letters: `belasting`, `verzekerings`, `schulden`. */
export interface CompoundParts {
  readonly begins: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/**
 * Reads from a Hunspell dictionary which forms of its words stand in compounds: nspell reads those flags and does not
 * use them.
 */
export function readCompoundParts(affixes: string, words: string): CompoundParts {
  const suffixes = readSuffixes(affixes);
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const line of words.split('\n').slice(1)) {
    const [word = '', flagged = ''] = line.trim().split('/');
    const flags: readonly string[] = flagged.split(/\s/)[0]?.match(/../g) ?? [];
    if (flags.includes('Fw')) continue;
    if (flags.includes(BEGIN)) begins.add(word);
    const isEnd = flags.includes(END);
    if (isEnd) ends.add(word);
    for (const flag of flags) {
      for (const { strip, add, condition, begins: isBegin } of suffixes.get(flag) ?? []) {
        if (!condition.test(word) || !word.endsWith(strip)) continue;
        const form = word.slice(0, word.length - strip.length) + add;
        if (isBegin) begins.add(form);
        if (isEnd) ends.add(form);
      }
    }
  }
  return { begins, ends };
}

function readSuffixes(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', strip = '', added, ending] = line.trim().split(/\s+/);
    // The first line of a flag says how many there are.
    if (kind !== 'SFX' || added === undefined || ending === undefined || ending.startsWith('#')) continue;
    const [add = '', flags = ''] = added.split('/');
    if (add.endsWith('-')) continue;
    const own = suffixes.get(flag) ?? [];
    own.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${ending}$`),
      begins: flags.match(/../g)?.includes(BEGIN) ?? false,
    });
    suffixes.set(flag, own);
  }
  return suffixes;
}

/** Whether a word, in the dictionary's spelling, is made of parts that may stand together. */
export function isCompound(word: string, parts: CompoundParts, left = MOST_PARTS): boolean {
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const [begin, rest] = [word.slice(0, at), word.slice(at)];
    if (!parts.begins.has(begin) || rest === begin || collides(begin, rest)) continue;
    if (parts.ends.has(rest) || (left > 2 && isCompound(rest, parts, left - 1))) return true;
  }
  return false;
}

/** Vowels that would be read as one sound need a hyphen: auto-ongeluk. */
function collides(begin: string, rest: string): boolean {
  return /(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[eiu])$/.test((begin.at(-1) ?? '') + (rest[0] ?? ''));
}
