import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Outcome, REFUSAL_REASONS, type RefusalReason } from '@aanreik/answers';
import { ProblemsError } from '@aanreik/message';
import { csvLine, LineFile, makeFolder } from '@aanreik/output';

const CHOICES = 'choices.jsonl';
const REFUSED = 'refused.csv';
/** Until all is read the name of a file ends in this, so that half of the choices never looks like all of them. */
const UNFINISHED = '.part';

export interface AnswerCounts {
  readonly accepted: number;
  readonly refused: number;
  readonly byReason: Readonly<Partial<Record<RefusalReason, number>>>;
}

/** The files that answers are written to. */
export class AnswerFiles {
  readonly #folder: string;
  readonly #choices: LineFile;
  readonly #refused: LineFile;
  readonly #byReason: Partial<Record<RefusalReason, number>> = {};
  #accepted = 0;
  #refusals = 0;

  private constructor(folder: string, choices: LineFile, refused: LineFile) {
    this.#folder = folder;
    this.#choices = choices;
    this.#refused = refused;
  }

  /**
   * Makes a folder ready. Unlike letters, choices of people are not made again by a second run that went otherwise:
   * they are not replaced.
   * @throws {ProblemsError} when the folder has choices already
   */
  static async open(folder: string): Promise<AnswerFiles> {
    const present = [CHOICES, REFUSED].filter((name) => existsSync(path.join(folder, name)));
    if (present.length > 0) {
      const found = `${present.join(', ')} of an earlier run`;
      throw new ProblemsError([{ code: 'out', place: { file: folder }, found, expected: 'a folder of its own for each run' }]);
    }
    await makeFolder(folder);
    for (const name of [CHOICES, REFUSED]) await rm(path.join(folder, name + UNFINISHED), { force: true });
    const open = (name: string) => LineFile.open(path.join(folder, name + UNFINISHED));
    const files = new AnswerFiles(folder, await open(CHOICES), await open(REFUSED));
    await files.#refused.write(csvLine(['line', 'reason', 'found', 'expected']));
    return files;
  }

  async write(outcome: Outcome): Promise<void> {
    if ('answer' in outcome) {
      this.#accepted += 1;
      return this.#choices.write(JSON.stringify(outcome.answer));
    }
    const { line, refusal } = outcome;
    this.#refusals += 1;
    this.#byReason[refusal.reason] = (this.#byReason[refusal.reason] ?? 0) + 1;
    await this.#refused.write(csvLine([line, refusal.reason, refusal.found, refusal.expected]));
  }

  async close(): Promise<AnswerCounts> {
    await Promise.all([this.#choices.close(), this.#refused.close()]);
    for (const name of [REFUSED, CHOICES]) await rename(path.join(this.#folder, name + UNFINISHED), path.join(this.#folder, name));
    return { accepted: this.#accepted, refused: this.#refusals, byReason: this.#byReason };
  }
}

export function describeCounts({ accepted, refused, byReason }: AnswerCounts): string {
  const reasons = REFUSAL_REASONS.filter((reason) => byReason[reason] !== undefined).map((reason) => `${byReason[reason]} ${reason}`);
  return `${accepted} accepted, ${refused} refused${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`;
}
