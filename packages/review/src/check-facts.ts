import type { Message } from '@aanreik/components';
import { channelsOf } from '@aanreik/compose';
import { describeVariant, type MessageKind, type Problem, SEGMENTS, type Variant } from '@aanreik/message';
import { messageText } from './reviewed-message.ts';
import type { SampleMessages } from './sample-messages.ts';

interface Stated {
  readonly variant: Variant;
  readonly facts: ReadonlySet<string>;
}

/**
 * Whether a message states the same facts whoever reads it: links, amounts, dates, times and phone numbers are the same
 * at every level and in every language, and a text message states none that the letter does not. Someone who gets
 * another variant may not get another deadline.
 * @param asked the channels to look at; all where absent
 */
export function checkFacts(messages: SampleMessages, asked?: readonly MessageKind[]): readonly Problem[] {
  const { artifact, houseStyle } = messages;
  const problems = new Map<string, Problem>();
  const all = channelsOf(artifact.definition);
  // The first is the fullest, and what the others are compared with.
  const channels = all.filter((channel, at) => at === 0 || asked === undefined || asked.includes(channel));
  for (const segment of SEGMENTS) {
    for (const data of artifact.definition.situations) {
      const byChannel = channels.map((channel) =>
        artifact.wording.languages().flatMap((language) =>
          artifact.wording.levels(language).flatMap((level): readonly Stated[] => {
            const variant = { channel, segment, level, language, houseStyle: houseStyle.id };
            const composition = messages.compose(variant, data);
            return messages.includes(composition) ? [{ variant, facts: factsOf(composition.message) }] : [];
          }),
        ),
      );
      const [longest] = byChannel;
      const looked = byChannel.filter((_, at) => asked === undefined || asked.includes(channels[at] as MessageKind));
      const differences = looked.flatMap((stated) => [...differ(stated), ...changes(stated, longest ?? [])]);
      for (const { found, expected, variant } of differences) {
        // The segments share most texts: what differs in one mostly differs in all, and is said once.
        const key = `${found} ${expected}`;
        if (!problems.has(key)) problems.set(key, { code: 'fact', place: { file: `${artifact.name}/wording`, variant }, found, expected });
      }
    }
  }
  return [...problems.values()];
}

type Difference = Pick<Problem, 'found' | 'expected'> & { readonly variant: string };

/** Facts that some readers get and others do not: the fewer are named, with one of the others beside them. */
function differ(stated: readonly Stated[]): readonly Difference[] {
  const all = new Set(stated.flatMap(({ facts }) => [...facts]));
  return [...all].flatMap((fact): readonly Difference[] => {
    const having = stated.filter(({ facts }) => facts.has(fact));
    const lacking = stated.filter(({ facts }) => !facts.has(fact));
    const [one, other] = [having[0], lacking[0]];
    if (one === undefined || other === undefined) return [];
    return having.length < lacking.length
      ? [{ variant: describeVariant(one.variant), found: fact, expected: `nothing of it, as in ${messageOf(other)}` }]
      : [{ variant: describeVariant(other.variant), found: `no ${fact}`, expected: `${fact}, as in ${messageOf(one)}` }];
  });
}

/** Which message states something, whatever the segment and the house style. */
function messageOf({ variant: { channel, level, language } }: Stated): string {
  return `${channel} / ${level} / ${language}`;
}

/** Facts of a channel that the first channel of the artifact, which is the fullest, does not state. */
function changes(stated: readonly Stated[], fullest: readonly Stated[]): readonly Difference[] {
  const [one, full] = [stated[0], fullest[0]];
  return one === undefined || full === undefined || one === full ? [] : lacking(one, full);
}

function lacking(having: Stated, other: Stated): readonly Difference[] {
  return [...having.facts]
    .filter((fact) => !other.facts.has(fact))
    .map((fact) => ({ variant: describeVariant(other.variant), found: `no ${fact}`, expected: `${fact}, as in ${messageOf(having)}` }));
}

/** A web address in running text; it is a link as well, and counted as that. */
const ADDRESS = /https?:\S+|(?=[\w-]*[a-z])[\w-]+(?:\.[\w/-]+)+/gi;
/** Amounts, phone numbers, dates and other numbers, with the half of the day behind them where English says so. */
const NUMBER = /€\s?\d(?:[\d.,]*\d)?|\d{1,3}(?:,\d{3})+|\d[\d\s.:]*\d(?:\s?[ap]m\b)?|\d(?:\s?[ap]m\b)?/g;

function factsOf(message: Message): ReadonlySet<string> {
  const numbers =
    messageText(message)
      .replaceAll(ADDRESS, ' ')
      .replaceAll(/\bnoon\b/g, '12')
      .match(NUMBER) ?? [];
  return new Set([...linksIn(message.shape), ...numbers.map((number) => normalised(number, message.shape.language))]);
}

/** As it is said in Dutch: spaces out, hours from 0 to 24. */
function normalised(number: string, language: string): string {
  const [, hour, half] = /^(\d{1,2})\s?([ap]m)$/.exec(number) ?? [];
  if (hour !== undefined) return String((Number(hour) % 12) + (half === 'pm' ? 12 : 0));
  const [, sign = '', amount] = /^(€?)\s?(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{2})?)$/.exec(number) ?? [];
  if (amount !== undefined && /[.,]/.test(amount)) return sign + inDigits(amount, language);
  return number.replaceAll(/\s/g, '');
}

function linksIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'href' in node && typeof node.href === 'string' ? [node.href] : [];
  return [...own, ...Object.values(node).flatMap(linksIn)];
}

/**
 * Without what groups thousands, and with a full stop before the cents: the two change places between Dutch and
 * English.
 */
function inDigits(amount: string, language: string): string {
  const [group, mark] = language === 'en' ? [',', '.'] : ['.', ','];
  return amount.replaceAll(group, '').replace(mark, '.');
}
