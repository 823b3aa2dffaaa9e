import options from 'virtual:workbench-options';
import type { MessageKind, ReadingLevel, Segment } from '@aanreik/message';
import { FIRST_HOUSE_STYLE, type PreviewSelection, previewPath } from '../../rendering/contract.ts';
import { staticPreviews } from '../../rendering/static-previews.ts';
import { armName, CHANNEL_NAMES, LEVEL_NAMES, languageName, SEGMENT_NAMES } from './names.ts';

/** What the toolbar holds, by the names that stand in the address of the page. */
export interface Globals {
  readonly kanaal: MessageKind;
  readonly segment: Segment;
  readonly leesniveau: ReadingLevel;
  readonly taal: string;
  /** `-` for the usual one of the message. */
  readonly huisstijl: string;
  readonly formulering: string;
  /** As `personValue` writes it. */
  readonly ontvanger: string;
}

/** A recipient by number, as the address has it: a number alone is read as one, and then the toolbar knows no name for it. */
export function personValue(at: number): string {
  return `r${at}`;
}

/** In the toolbar, before anyone chose a house style. */
export const USUAL = '-';

/** What the toolbar asks for: a message that can be had, or why it cannot, and what can. */
export type Chosen = { readonly choice: PreviewSelection } | { readonly absence: Absence };

export interface Absence {
  readonly why: string;
  readonly instead: readonly Instead[];
}

/** What can be had, and what it changes. */
export interface Instead {
  readonly name: string;
  readonly globals: Partial<Globals>;
  /** The situation, where that is another one: it is not in the toolbar. */
  readonly example?: string;
}

/**
 * The message that the toolbar asks for. Where there is none, nothing else takes its place: that would be a message
 * that is not what the bar says.
 */
export function chosenFor(artifact: string, globals: Globals, example: string): Chosen {
  const absence = lacking(artifact, globals);
  if (absence !== undefined) return { absence };
  const [usual] = artifactOptions(artifact).houseStyles;
  const choice = {
    artifact,
    channel: globals.kanaal,
    segment: globals.segment,
    level: globals.leesniveau,
    language: globals.taal,
    houseStyle: globals.huisstijl === USUAL ? usual : globals.huisstijl,
    arm: globals.formulering,
    person: options.people.find((_, at) => personValue(at) === globals.ontvanger) ?? options.people[0] ?? '',
    example,
  };
  return options.isStatic ? heldOrNearest(choice) : { choice };
}

/** The house style that blocks are shown in. */
export function blockStyleOf({ huisstijl }: Globals): string {
  return huisstijl === USUAL ? FIRST_HOUSE_STYLE : huisstijl;
}

export function artifactOptions(artifact: string) {
  const found = options.artifacts[artifact];
  if (found === undefined) throw new RangeError(`no artifact '${artifact}'; there is ${Object.keys(options.artifacts).join(', ')}`);
  return found;
}

/** What of the toolbar an artifact does not have, the first of it. */
function lacking(artifact: string, { kanaal, taal, leesniveau, huisstijl, formulering }: Globals): Absence | undefined {
  const { channels, houseStyles, languages, levels, arms } = artifactOptions(artifact);
  const instead = <K extends keyof Globals>(global: K, values: readonly Globals[K][], name: (value: Globals[K]) => string) =>
    values.map((value): Instead => ({ name: name(value), globals: { [global]: value } }));
  if (!channels.includes(kanaal)) {
    return {
      why: `Dit bericht is er niet ${kanaal === 'in-app' ? '' : 'als '}${CHANNEL_NAMES[kanaal].toLowerCase()}.`,
      instead: instead('kanaal', channels, (channel) => CHANNEL_NAMES[channel]),
    };
  }
  if (!languages.includes(taal)) {
    return { why: `Dit bericht is er niet in het ${languageName(taal)}.`, instead: instead('taal', languages, languageName) };
  }
  const offered = levels[taal] ?? [];
  if (!offered.includes(leesniveau)) {
    return {
      why: `Dit bericht heeft in het ${languageName(taal)} geen eigen teksten voor ${leesniveau}. Wie ${leesniveau} leest, krijgt de teksten van B1.`,
      instead: instead('leesniveau', offered, (level) => LEVEL_NAMES[level]),
    };
  }
  if (huisstijl !== USUAL && !houseStyles.includes(huisstijl)) {
    return {
      why: `${options.houseStyles[huisstijl] ?? huisstijl} verstuurt dit bericht niet.`,
      instead: instead('huisstijl', houseStyles, (id) => options.houseStyles[id] ?? id),
    };
  }
  if (formulering !== '-' && !arms.includes(formulering)) {
    return { why: `Dit bericht heeft geen formulering ‘${formulering}’.`, instead: instead('formulering', ['-', ...arms], armName) };
  }
  return undefined;
}

/** At most so many buttons: more is a list to search. */
const MOST_OFFERED = 4;

let held: readonly PreviewSelection[] | undefined;

/** A static workbench holds what was made beforehand: the choice itself, or those that differ from it least. */
function heldOrNearest(choice: PreviewSelection): Chosen {
  held ??= staticPreviews(options);
  const own = held.filter(({ artifact }) => artifact === choice.artifact);
  const path = previewPath(choice, options);
  if (own.some((other) => previewPath(other, options) === path)) return { choice };
  const byDistance = own.map((other) => ({ other, changes: differences(choice, other) })).sort((one, two) => one.changes.length - two.changes.length);
  const least = byDistance[0]?.changes.length ?? 0;
  return {
    absence: {
      why: 'Deze combinatie zit niet in deze versie van de werkbank. Wie de werkbank zelf start, ziet alle combinaties.',
      instead: byDistance
        .filter(({ changes }) => changes.length === least)
        .slice(0, MOST_OFFERED)
        .map(({ other, changes }) => insteadOf(other, changes)),
    },
  };
}

const DIMENSIONS = ['channel', 'segment', 'level', 'language', 'houseStyle', 'arm', 'person', 'example'] as const;

type Dimension = (typeof DIMENSIONS)[number];

function differences(one: PreviewSelection, other: PreviewSelection): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => one[dimension] !== other[dimension]);
}

function insteadOf(other: PreviewSelection, changes: readonly Dimension[]): Instead {
  const { channel, segment, level, language, houseStyle, arm, person, example } = other;
  const each: { readonly [D in Dimension]: Instead } = {
    channel: { name: CHANNEL_NAMES[channel], globals: { kanaal: channel } },
    segment: { name: SEGMENT_NAMES[segment], globals: { segment } },
    level: { name: LEVEL_NAMES[level], globals: { leesniveau: level } },
    language: { name: languageName(language), globals: { taal: language } },
    houseStyle: { name: options.houseStyles[houseStyle] ?? houseStyle, globals: { huisstijl: houseStyle } },
    arm: { name: armName(arm), globals: { formulering: arm } },
    person: { name: person, globals: { ontvanger: personValue(options.people.indexOf(person)) } },
    example: { name: `situatie ‘${example}’`, globals: {}, example },
  };
  const all = changes.map((dimension) => each[dimension]);
  return {
    name: all.map(({ name }) => name).join(', '),
    globals: Object.assign({}, ...all.map(({ globals }) => globals)),
    ...(changes.includes('example') ? { example } : {}),
  };
}
