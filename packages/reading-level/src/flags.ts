import { formalWordsIn } from './formal-words.ts';
import { type ReadSentence, readSentences } from './read-sentences.ts';
import type { Span } from './sentences.ts';
import { rankOf, UNKNOWN_RANK } from './word-rank.ts';
import { isSpoken } from './words.ts';

/** What makes a sentence harder than it need be. */
export interface Flag {
  readonly rule: 'long-sentence' | 'formal-word' | 'passive' | 'split-verb' | 'abstract-nouns' | 'double-negation' | 'preposition-chain' | 'rare-word';
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** In Dutch: what is hard, and what would be easier where that is known. */
  readonly advice: string;
}

/** In words. */
const LONG_SENTENCE = 20;
/** Words between the two parts of a verb. */
const WIDE_GAP = 8;

const TO_BE_DONE = /^(?:word|wordt|worden|werd|werden)$/i;
/** With a participle: hebben, zijn, worden. */
const HAS_DONE = /^(?:heb|hebt|heeft|hebben|had|hadden|ben|bent|is|zijn|was|waren|word|wordt|worden|werd|werden)$/i;
/** With an infinitive. */
const WILL_DO = /^(?:zal|zult|zullen|zou|zouden|kan|kunt|kunnen|moet|moeten|mag|mogen|wil|wilt|willen)$/i;
/** In lower case: a capital makes it a name, as in "de Belastingdienst". */
const PARTICIPLE = /^(?:\p{L}{0,5}ge\p{L}{2,}|be\p{L}{3,}|ver\p{L}{3,}|ont\p{L}{3,}|her\p{L}{3,})(?:d|t|en)$/u;
const INFINITIVE = /^\p{L}{3,}en$/iu;
const ABSTRACT = /^\p{L}{4,}(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten)$/iu;
/** They look abstract, and name a thing or are said every day. */
const EVERYDAY =
  /^(?:rekening|rekeningen|betaling|betalingen|woning|woningen|verzekering|verzekeringen|regeling|regelingen|uitkering|uitkeringen|vergoeding|afdeling|mening|zitting|ding|dingen|koning|lening|leningen|tekening|ontmoeting|gezondheid|vrijheid|waarheid|situatie|informatie|organisatie|stichting|vereniging|richting|korting|kortingen|opleiding|vakantie|gelegenheid|eenheid|oplossing|oplossingen|spanning|verwarming|belasting|belastingen|ervaring|ervaringen)$/i;

/** Prepositions that follow each other within one clause, each with a word or two between. */
const CHAIN = 4;
const PREPOSITION =
  /^(?:aan|achter|bij|binnen|boven|buiten|door|in|met|na|naar|naast|om|onder|op|over|per|rond|sinds|tegen|ten|ter|tijdens|tot|tussen|uit|van|vanaf|vanuit|via|volgens|voor|wegens|zonder)$/i;
/** In capitals they are the keyword of an answer. */
const NEGATION = /^(?:[Nn]iet|[Gg]een|[Nn]ooit|[Nn]iemand|[Nn]iets|[Nn]ergens|[Zz]onder)$/;
/** Says no inside a word: "onmogelijk". Words that only look so, such as "ondernemer", begin otherwise or are known. */
const NEGATIVE =
  /^(?:on(?:mogelijk|gegrond|juist|terecht|gewenst|bekend|gebruikelijk|voldoende|redelijk|toegestaan|geldig|nodig|duidelijk|volledig|verplicht|waar|eerlijk|belangrijk)e?|weiger\p{L}*|ontbre\p{L}*|verbied\p{L}*|verboden)$/iu;
/** Shorter words are guessed from their letters. */
const RARE_LETTERS = 8;

/**
 * What could be easier in a text, in its order.
 * @param known words, in lower case, that the organisation explains or that its readers know
 * @param sentences those of the text, where they are known
 */
export function flagsIn(text: string, known: ReadonlySet<string> = NO_WORDS, sentences = readSentences(text)): readonly Flag[] {
  const formal = formalWordsIn(text).map(({ start, end, plain }): Flag => ({ rule: 'formal-word', start, end, advice: `gewoner: "${plain}"` }));
  return [...formal, ...sentences.flatMap((sentence) => flagsOfSentence(sentence, known))].sort((one, other) => one.start - other.start || one.end - other.end);
}

const NO_WORDS: ReadonlySet<string> = new Set();

function flagsOfSentence(sentence: ReadSentence, known: ReadonlySet<string>): readonly Flag[] {
  const { start, end, words } = sentence;
  const flags: Flag[] = [];
  if (words.length > LONG_SENTENCE) flags.push({ rule: 'long-sentence', start, end, advice: `${words.length} woorden; maak er twee zinnen van` });
  const passive = passiveIn(words);
  if (passive !== undefined) {
    flags.push({ rule: 'passive', start: passive.start, end: passive.end, advice: 'zeg wie het doet: "wij ..." of "u ..."' });
  }
  const split = splitVerb(sentence, words);
  if (split !== undefined) flags.push({ rule: 'split-verb', ...split, advice: 'zet de delen van het werkwoord dichter bij elkaar' });
  const abstract = words.filter((word) => isSpoken(word) && ABSTRACT.test(word.text) && !EVERYDAY.test(word.text));
  const [first, second] = abstract;
  if (first !== undefined && second !== undefined)
    flags.push({ rule: 'abstract-nouns', start: first.start, end: second.end, advice: 'gebruik werkwoorden: "wij beslissen" in plaats van "de beslissing"' });
  const denied = doubleNegation(sentence, words);
  if (denied !== undefined) flags.push({ rule: 'double-negation', ...denied, advice: 'zeg het zonder twee keer nee' });
  const chain = prepositionChain(sentence, words);
  if (chain !== undefined) flags.push({ rule: 'preposition-chain', ...chain, advice: 'maak er een zin met een werkwoord van, of twee zinnen' });
  for (const word of words.filter((candidate, at) => isRare(candidate, at, known)))
    flags.push({ rule: 'rare-word', start: word.start, end: word.end, advice: 'een gewoner woord, of leg het uit' });
  return flags;
}

/** The auxiliary of a passive: worden with a participle, or zijn where someone is named who did it. */
function passiveIn(words: readonly Span[]): Span | undefined {
  if (!words.some(({ text }) => PARTICIPLE.test(text))) return undefined;
  const becomes = words.find(({ text }) => TO_BE_DONE.test(text));
  const isNamed = words.some(({ text }, at) => /^door$/i.test(text) && /^(?:de|het|een|uw|ons|onze|wij|mij|hem|haar|hen|u)$/i.test(words[at + 1]?.text ?? ''));
  return becomes ?? (isNamed ? words.find(({ text }) => /^(?:is|zijn|was|waren)$/i.test(text)) : undefined);
}

/** Two words in one clause that say no. */
function doubleNegation(sentence: Span, words: readonly Span[]): Pick<Flag, 'start' | 'end'> | undefined {
  for (const [at, first] of words.entries()) {
    if (!NEGATION.test(first.text)) continue;
    const second = words.slice(at + 1, at + 7).find(({ text }) => NEGATIVE.test(text) || NEGATION.test(text));
    if (second !== undefined && !/[,;:]| (?:en|of|maar) /.test(between(sentence, first, second))) return { start: first.start, end: second.end };
  }
  return undefined;
}

/**
 * The first run of prepositions with at most three words between each: "de aanvraag van de vergoeding voor de kosten
 * van".
 */
function prepositionChain(sentence: Span, words: readonly Span[]): Pick<Flag, 'start' | 'end'> | undefined {
  let run: Span[] = [];
  let last = -1;
  for (const [at, word] of words.entries()) {
    if (!PREPOSITION.test(word.text)) continue;
    const previous = words[last];
    const isNear = previous !== undefined && at - last <= 4 && !/[,;:]/.test(between(sentence, previous, word));
    run = isNear ? [...run, word] : [word];
    last = at;
    const [first] = run;
    if (run.length >= CHAIN && first !== undefined) return { start: first.start, end: word.end };
  }
  return undefined;
}

function between({ text, start }: Span, one: Span, other: Span): string {
  return text.slice(one.end - start, other.start - start);
}

/** A long word that no list knows, whole or in parts; a capital inside a sentence is a name. */
function isRare(word: Span, at: number, known: ReadonlySet<string>): boolean {
  if (!isSpoken(word) || word.text.length < RARE_LETTERS || word.text.includes('.') || known.has(word.text.toLowerCase())) return false;
  const isName = at > 0 && /^\p{Lu}/u.test(word.text);
  // januari-maart: as rare as its rarest part.
  return !isName && word.text.split('-').some((part) => part.length > 0 && rankOf(part) === UNKNOWN_RANK);
}

/** The first part of a sentence that is between an auxiliary and a verb that belongs to it, and is wide. */
function splitVerb({ text, start: from }: Span, words: readonly Span[]): { readonly start: number; readonly end: number } | undefined {
  for (const [at, { text: word, start }] of words.entries()) {
    const belongs = HAS_DONE.test(word) ? PARTICIPLE : WILL_DO.test(word) ? INFINITIVE : undefined;
    if (belongs === undefined) continue;
    const verb = words.findIndex(
      (candidate, index) => index > at && belongs.test(candidate.text) && !/^te$/i.test(words[index - 1]?.text ?? '') && endsClause(words, index, text, from),
    );
    if (verb - at - 1 >= WIDE_GAP) return { start, end: words[verb]?.end ?? start };
  }
  return undefined;
}

/**
 * A verb that ends its clause: nothing comes behind it but a comma, another clause, another verb, or a phrase that
 * hangs on.
 */
function endsClause(words: readonly Span[], index: number, text: string, from: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return true;
  if (/[,;:()]/.test(text.slice(word.end - from, next.start - from))) return true;
  if (/^(?:en|of|maar|want|omdat|zodat|dat|die|als|om|worden|hebben|zijn|kunnen|moeten|mogen|willen)$/i.test(next.text)) return true;
  return /[dt]$/.test(word.text) && /^(?:aan|bij|door|in|met|naar|op|tot|van|voor)$/i.test(next.text);
}
