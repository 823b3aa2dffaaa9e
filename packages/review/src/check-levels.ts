import { channelsOf } from '@aanreik/compose';
import { describeVariant, type MessageKind, type Problem, READING_LEVELS, type ReadingLevel, SEGMENTS, type Variant } from '@aanreik/message';
import { readingLevel, type TextLevel } from '@aanreik/reading-level';
import { messageProse } from './reviewed-message.ts';
import type { SampleMessages } from './sample-messages.ts';

/** The language that can be measured. */
const DUTCH = 'nl';

interface Measured {
  readonly variant: Variant;
  readonly asked: ReadingLevel;
  readonly found: TextLevel;
}

/**
 * Whether each Dutch message passes the test of the level that it was written for, and is no harder than the same
 * message at the level above. The order is what can be measured best: A2 <= B1 <= B2 for one message.
 */
export function checkLevels(messages: SampleMessages): readonly Problem[] {
  const { artifact, houseStyle } = messages;
  if (!artifact.wording.languages().includes(DUTCH)) return [];
  const problems = new Map<string, Problem>();
  for (const channel of channelsOf(artifact.definition)) {
    for (const segment of SEGMENTS) {
      for (const data of artifact.definition.situations) {
        const measured = READING_LEVELS.flatMap((level) => measure(messages, { channel, segment, level, language: DUTCH, houseStyle: houseStyle.id }, data));
        for (const problem of [...measured.flatMap(failed), ...outOfOrder(measured)])
          problems.set(`${problem.code} ${problem.place.variant} ${problem.expected}`, {
            ...problem,
            place: { file: `${artifact.name}/wording`, ...problem.place },
          });
      }
    }
  }
  return [...problems.values()];
}

/** A problem with the level of a message, wherever its wording is. */
type LevelProblem = Problem<{ readonly variant: string }>;

function measure(messages: SampleMessages, variant: Variant & { readonly level: ReadingLevel }, data: unknown): readonly Measured[] {
  const composition = messages.compose(variant, data);
  return messages.includes(composition) ? [{ variant, asked: variant.level, found: readingLevel(messageProse(composition.message)) }] : [];
}

function failed({ variant, asked, found }: Measured): readonly LevelProblem[] {
  const order: readonly TextLevel['level'][] = [...READING_LEVELS, 'above'];
  if (order.indexOf(found.level) <= order.indexOf(asked)) return [];
  const { averageSentence, longestSentence } = found.measures;
  return [
    {
      code: 'reading-level',
      place: { variant: describeVariant(variant) },
      found: `sentences of ${averageSentence.toFixed(1)} words on average, ${longestSentence} in the longest, ${found.flags.filter(({ rule }) => rule === 'passive').length} passives`,
      expected: `a text that passes our ${asked} test (docs/reading-level.md)`,
    },
  ];
}

/** Longer than a text message: of one or two sentences the index says little. */
const MEASURED_TOGETHER: ReadonlySet<MessageKind> = new Set(['letter', 'email', 'in-app']);

function outOfOrder(measured: readonly Measured[]): readonly LevelProblem[] {
  return measured.flatMap(({ variant, asked, found }, at): readonly LevelProblem[] => {
    const above = measured[at + 1];
    if (above === undefined || found.index <= above.found.index || !MEASURED_TOGETHER.has(variant.channel)) return [];
    return [
      {
        code: 'reading-level-order',
        place: { variant: describeVariant(variant) },
        found: `index ${found.index.toFixed(1)} at ${asked}, and ${above.found.index.toFixed(1)} at ${above.asked}`,
        expected: `${asked} no harder than ${above.asked}`,
      },
    ];
  });
}
