import type { LetterValues } from '@aanreik/message';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import type { OpenLetter } from '../laid-out/open-letter.ts';
import { fillIn } from './fill-in.ts';
import { Stability } from './stability.ts';
import type { Template } from './template.ts';

/**
 * Layouts of one shape that are tried for others: a salutation of one line, of two. More are rare, and cost no more
 * than time.
 */
const TRIED_LAYOUTS = 4;

/** A layout that may do for others. */
interface Layout<Output> {
  readonly template: Template<Output>;
  readonly stability: Stability;
}

/**
 * A shape that is laid out once, and filled in for each recipient.
 * Where values change what is around them (a paragraph that takes a line more), the letter is laid out anew: either way
 * gives the same letter.
 */
export class Preparation<Output> {
  readonly #letter: OpenLetter;
  readonly #draw: (laidOut: LaidOutLetter) => Promise<Template<Output>>;
  #layouts: readonly Layout<Output>[] = [];
  #tried = 0;

  /** @param draw makes a template of a laid-out letter */
  constructor(letter: OpenLetter, draw: (laidOut: LaidOutLetter) => Promise<Template<Output>>) {
    this.#letter = letter;
    this.#draw = draw;
  }

  /** @throws {FieldError} when a value cannot be printed */
  async merge(values: LetterValues): Promise<Output> {
    const { fields } = values;
    const address = this.#letter.check(values);
    for (const layout of this.#layouts) {
      const { codes, slots, write } = layout.template;
      const filled = await fillIn(codes, slots, fields, address);
      if (filled === undefined) continue;
      if (await layout.stability.holds()) return write(filled);
      this.#layouts = this.#layouts.filter((other) => other !== layout);
    }
    const laidOut = await this.#letter.layOut(fields, address);
    const template = await this.#draw(laidOut);
    if (template.isForAll && this.#tried < TRIED_LAYOUTS) {
      this.#tried += 1;
      this.#layouts = [...this.#layouts, { template, stability: new Stability(this.#letter, laidOut) }];
    }
    return template.write(template.own);
  }
}
