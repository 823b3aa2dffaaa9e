import { createHash } from 'node:crypto';
import type { Fields } from '@aanreik/message';
import type { FittedAddress } from '../address/fit-address.ts';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import type { OpenLetter } from '../laid-out/open-letter.ts';
import { trace } from './trace.ts';

/**
 * Whether a layout is the same with other values, so that it may be used for other recipients.
 * That takes a second layout: it is made when a second recipient comes, as many letters have only one.
 */
export class Stability {
  readonly #letter: OpenLetter;
  readonly #fields: Fields;
  readonly #address: FittedAddress;
  /** A hash, as a batch keeps hundreds of layouts. */
  readonly #trace: string;
  #known: Promise<boolean> | undefined;

  constructor(letter: OpenLetter, { fields, address, pages }: LaidOutLetter) {
    this.#letter = letter;
    this.#fields = fields;
    this.#address = address;
    this.#trace = hashed(pages);
  }

  /** Whether the layout is the same with other values. */
  holds(): Promise<boolean> {
    this.#known ??= this.#compare();
    return this.#known;
  }

  async #compare(): Promise<boolean> {
    const { pages } = await this.#letter.layOut(otherValues(this.#fields), this.#address);
    return this.#trace === hashed(pages);
  }
}

function hashed(pages: LaidOutLetter['pages']): string {
  return createHash('sha256').update(trace(pages)).digest('base64');
}

/**
 * Other values for the same fields, each a letter shorter where it has more than one: what moves with a value shows.
 */
function otherValues(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [...value].length > 1 ? [...value].slice(0, -1).join('') : value]));
}
