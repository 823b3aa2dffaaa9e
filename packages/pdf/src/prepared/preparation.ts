import type { Fields, LetterValues } from '@aanreik/message';
import type { FittedAddress } from '../address/fit-address.ts';
import type { GlyphCodes } from '../drawing/glyph-codes.ts';
import type { Slot } from '../drawing/slot.ts';
import type { OpenLetter } from '../open-letter.ts';
import type { LaidNode } from '../react-pdf/laid-out.ts';
import { fillIn } from './fill-in.ts';
import { otherValues, trace } from './trace.ts';

/** A letter that was laid out, with the values that it was laid out with. */
export interface LaidLetter {
  readonly pages: readonly LaidNode[];
  readonly fields: Fields;
  readonly address: FittedAddress;
}

/** A letter that was laid out and drawn once, into which other recipients' values can be set. */
export interface Template<Output> {
  readonly codes: GlyphCodes;
  readonly slots: readonly Slot[];
  /** Per slot, the operators for the recipient that it was laid out for. */
  readonly own: readonly string[];
  /** Whether it holds nothing that only that recipient's values need: then it may be used for others. */
  readonly isForAll: boolean;
  /** @param filled per slot, the operators that set it */
  readonly write: (filled: readonly string[]) => Output;
}

/** Layouts of one shape that are kept: a salutation of one line, of two. More are rare, and cost no more than time. */
const KEPT_TEMPLATES = 4;

/**
 * A shape that is laid out once, and filled in for each recipient.
 * Where values change what stands around them (a paragraph that takes a line more), the letter is laid out anew: either way gives the same letter.
 */
export class Preparation<Output> {
  readonly #letter: OpenLetter;
  readonly #draw: (laid: LaidLetter) => Promise<Template<Output>>;
  readonly #templates: Template<Output>[] = [];

  constructor(letter: OpenLetter, draw: (laid: LaidLetter) => Promise<Template<Output>>) {
    this.#letter = letter;
    this.#draw = draw;
  }

  /** @throws {FieldError} when a value cannot be printed */
  async merge(values: LetterValues): Promise<Output> {
    const { fields } = values;
    const address = this.#letter.check(values);
    for (const { codes, slots, write } of this.#templates) {
      const filled = await fillIn(codes, slots, fields, address);
      if (filled !== undefined) return write(filled);
    }
    const { pages } = await this.#letter.layOut(fields, address);
    const template = await this.#draw({ pages, fields, address });
    if (template.isForAll && this.#templates.length < KEPT_TEMPLATES && (await this.#isStable({ pages, fields, address }))) this.#templates.push(template);
    return template.write(template.own);
  }

  /** Whether the layout would be the same with other values, so that it can stand for them. */
  async #isStable({ pages, fields, address }: LaidLetter): Promise<boolean> {
    return trace(pages) === trace((await this.#letter.layOut(otherValues(fields), address)).pages);
  }
}
