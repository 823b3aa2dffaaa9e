import { formalWordsIn } from './formal-words.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { isSpoken, wordsOf } from './words.ts';

/** What makes a sentence harder than it need be. */
export interface Flag {
  readonly rule: 'long-sentence' | 'formal-word' | 'passive' | 'split-verb' | 'abstract-nouns';
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
const PARTICIPLE = /^(?:\p{L}{0,5}ge\p{L}{2,}|be\p{L}{3,}|ver\p{L}{3,}|ont\p{L}{3,}|her\p{L}{3,})(?:d|t|en)$/iu;
const INFINITIVE = /^\p{L}{3,}en$/iu;
const ABSTRACT = /^\p{L}{4,}(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten)$/iu;
/** They look abstract, and name a thing or are said every day. */
const EVERYDAY =
  /^(?:rekening|rekeningen|betaling|betalingen|woning|woningen|verzekering|verzekeringen|regeling|regelingen|uitkering|uitkeringen|vergoeding|afdeling|mening|zitting|ding|dingen|koning|lening|leningen|tekening|ontmoeting|gezondheid|vrijheid|waarheid|situatie|informatie|organisatie|stichting|vereniging|richting|korting|kortingen|opleiding|vakantie|gelegenheid|eenheid|oplossing|oplossingen|spanning|verwarming|belasting|belastingen|ervaring|ervaringen)$/i;

/** What could be easier in a text, in its order. */
export function flagsIn(text: string): readonly Flag[] {
  const formal = formalWordsIn(text).map(({ start, end, plain }): Flag => ({ rule: 'formal-word', start, end, advice: `gewoner: "${plain}"` }));
  return [...formal, ...sentencesOf(text).flatMap(flagsOfSentence)].sort((one, other) => one.start - other.start || one.end - other.end);
}

function flagsOfSentence(sentence: Span): readonly Flag[] {
  const words = wordsOf(sentence);
  const { start, end } = sentence;
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
  return flags;
}

/** The auxiliary of a passive: worden with a participle, or zijn where someone is named who did it. */
function passiveIn(words: readonly Span[]): Span | undefined {
  if (!words.some(({ text }) => PARTICIPLE.test(text))) return undefined;
  const becomes = words.find(({ text }) => TO_BE_DONE.test(text));
  const isNamed = words.some(({ text }, at) => /^door$/i.test(text) && /^(?:de|het|een|uw|ons|onze|wij|mij|hem|haar|hen|u)$/i.test(words[at + 1]?.text ?? ''));
  return becomes ?? (isNamed ? words.find(({ text }) => /^(?:is|zijn|was|waren)$/i.test(text)) : undefined);
}

/** The first part of a sentence that stands between an auxiliary and a verb that belongs to it, and is wide. */
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

/** A verb that ends its clause: nothing comes behind it but a comma, another clause, another verb, or a phrase that hangs on. */
function endsClause(words: readonly Span[], index: number, text: string, from: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return true;
  if (/[,;:()]/.test(text.slice(word.end - from, next.start - from))) return true;
  if (/^(?:en|of|maar|want|omdat|zodat|dat|die|als|om|worden|hebben|zijn|kunnen|moeten|mogen|willen)$/i.test(next.text)) return true;
  return /[dt]$/.test(word.text) && /^(?:aan|bij|door|in|met|naar|op|tot|van|voor)$/i.test(next.text);
}
