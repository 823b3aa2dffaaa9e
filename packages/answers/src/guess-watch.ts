import type { Outcome } from './outcome.ts';

/** So many wrong codes with no good answer between them are not the mistakes of people who copy a code from paper. */
const RUN = 10;

/** Answers in a row that were refused as nothing that was issued. */
export interface RunOfGuesses {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly count: number;
}

/**
 * Watches answers for someone who tries codes. A code is one of 3.4 thousand million (31.7 bits): with 300,000 letters
 * under way, one made-up code in 11,000 is somebody's. What comes in must be slowed down where it comes in; here it can
 * only be noticed.
 */
export class GuessWatch {
  readonly #runs: RunOfGuesses[] = [];
  #open: RunOfGuesses | undefined;

  see({ line, ...outcome }: Outcome): void {
    const isWrong = 'refusal' in outcome && (outcome.refusal.reason === 'foreign' || outcome.refusal.reason === 'forged');
    if (isWrong) {
      const { firstLine, count } = this.#open ?? { firstLine: line, count: 0 };
      this.#open = { firstLine, lastLine: line, count: count + 1 };
    } else if ('answer' in outcome) this.#end();
  }

  /** The runs that were seen so far, that which is still open among them. */
  runs(): readonly RunOfGuesses[] {
    this.#end();
    return this.#runs;
  }

  #end(): void {
    if (this.#open !== undefined && this.#open.count >= RUN) this.#runs.push(this.#open);
    this.#open = undefined;
  }
}
