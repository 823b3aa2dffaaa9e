import type { HouseStyle } from '@aanreik/house-style';
import {
  describeVariant,
  directionOf,
  type Href,
  type Inlines,
  isolate,
  type MessageKind,
  type Problem,
  ProblemsError,
  plainText,
  toHref,
  type Variant,
} from '@aanreik/message';
import { type Found, MarkupError, type Origin, renderTemplate, type Vocabulary, type Wording } from '@aanreik/wording';
import type { OfferedChoice } from './choice/offered-choice.ts';
import { isolateRuns } from './isolate-runs.ts';
import { keepInlinesTogether } from './keep-together.ts';
import type { Preferences } from './preferences.ts';

/** What a composer works with. */
export interface ComposerContext<Data> {
  readonly variant: Variant;
  /** The day that the message bears, ISO 8601. */
  readonly date: string;
  readonly houseStyle: HouseStyle;
  readonly prefers: Preferences;
  readonly data: Data;
  readonly wording: Wording;
  readonly vocabulary: Vocabulary;
  /** How an artifact's files are called in messages. */
  readonly artifact: string;
  /** Where the artifact has one. */
  readonly choice?: OfferedChoice | undefined;
}

/** Stands for a link that an artifact lacks until the problem is reported: no message is made of it. */
const NOWHERE = toHref('https://nowhere.invalid');

/** A text of a message, and where it came from. */
export interface ComposedText {
  readonly origin: Origin;
  readonly inlines: Inlines;
}

/**
 * What an outline composes with: texts by key, links by name, and what the reader prefers.
 * It gathers problems instead of stopping at the first, so that a writer sees all of them at once.
 */
export class Composer<Data> {
  readonly prefers: Preferences;
  readonly data: Data;
  /** The day that the message bears, ISO 8601. */
  readonly date: string;
  readonly houseStyle: HouseStyle;
  readonly language: string;
  readonly channel: MessageKind;
  /** Name of its folder. */
  readonly artifact: string;
  readonly #context: ComposerContext<Data>;
  readonly #texts: ComposedText[] = [];
  readonly #problems: Problem[] = [];

  constructor(context: ComposerContext<Data>) {
    this.prefers = context.prefers;
    this.data = context.data;
    this.date = context.date;
    this.houseStyle = context.houseStyle;
    this.language = context.variant.language;
    this.channel = context.variant.channel;
    this.artifact = context.artifact;
    this.#context = context;
  }

  /** The text of a key. With a count, its singular or plural. */
  text(key: string, count?: number): Inlines {
    const found = this.#find(key, count);
    if (found === undefined) return [];
    if (found.isList) this.#report(found.origin, 'a list', 'one text');
    return this.#render(found, found.texts[0] ?? '');
  }

  /** The texts of a key that holds a list: how many there are is a matter of wording. */
  texts(key: string): readonly Inlines[] {
    const found = this.#find(key);
    if (found === undefined) return [];
    if (!found.isList) this.#report(found.origin, 'one text', 'a list of texts');
    return found.texts.map((template) => this.#render(found, template));
  }

  /** A text that is the same for everyone of the variant and has no markup: a subject, a label. */
  fixed(key: string): string {
    const inlines = this.text(key);
    const odd = inlines.find(({ kind }) => kind !== 'text' && kind !== 'foreign');
    if (odd !== undefined) {
      const found = this.#find(key);
      if (found !== undefined) this.#report(found.origin, odd.kind === 'field' ? `{{${odd.name}}}` : odd.kind, 'plain words that are the same for everyone');
      return '';
    }
    return plainText(inlines, {});
  }

  /** Where a link of the artifact leads. */
  link(name: string): Href {
    const href = this.#context.vocabulary.links[name];
    if (href === undefined) {
      const links = Object.keys(this.#context.vocabulary.links).join(', ');
      this.#problems.push({
        code: 'link',
        place: { file: `${this.#context.artifact}/artifact.ts`, key: 'links' },
        found: `an outline that asks for '${name}'`,
        expected: `one of ${links}`,
      });
      return NOWHERE;
    }
    return href;
  }

  /** A link as a reader on paper types it. */
  shownLink(name: string): string {
    const artifact = shownAddress(this.link(name));
    return directionOf(this.language) === 'rtl' ? isolate(artifact) : artifact;
  }

  /**
   * What the reader can choose, in the order to show it in.
   * @throws {RangeError} when the artifact declares no choice
   */
  get choice(): OfferedChoice {
    const { choice, artifact } = this.#context;
    if (choice === undefined) throw new RangeError(`an outline of ${artifact} asks for the choice; artifact.ts has no choice`);
    return choice;
  }

  /** All texts asked for so far, in that order. */
  get composed(): readonly ComposedText[] {
    return this.#texts;
  }

  /** @throws {ProblemsError} with everything that was wrong with the texts asked for */
  assertSound(): void {
    if (this.#problems.length > 0) throw new ProblemsError(this.#problems);
  }

  #find(key: string, count?: number): Found | undefined {
    const { wording, variant, artifact } = this.#context;
    const found = wording.find(key, variant, count);
    if (found === undefined) {
      this.#problems.push({
        code: 'missing-key',
        place: { file: `${artifact}/wording/${variant.language}.json`, key, variant: describeVariant(variant) },
        found: 'no text',
        expected: 'a text for this key',
      });
    }
    return found;
  }

  #render(found: Found, template: string): Inlines {
    try {
      const inlines = keepInlinesTogether(isolateRuns(renderTemplate(template, this.#context.vocabulary), this.language));
      this.#texts.push({ origin: found.origin, inlines });
      return inlines;
    } catch (error) {
      if (!(error instanceof MarkupError)) throw error;
      this.#report(found.origin, error.found, error.expected);
      return [];
    }
  }

  #report(origin: Origin, found: string, expected: string): void {
    this.#problems.push({ code: 'text', place: { file: origin.file, key: origin.key, variant: describeVariant(this.#context.variant) }, found, expected });
  }
}

/** An address without what a reader need not type. */
export function shownAddress(href: string): string {
  return href.replace(/^https:\/\//, '').replace(/\/$/, '');
}
