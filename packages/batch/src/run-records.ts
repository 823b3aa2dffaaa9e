import path from 'node:path';
import { csvLine, LineFile } from '@aanreik/output';
import type { Outcome, ShownChoice } from './outcome.ts';
import { ISSUED, OPTION_ORDERS, REJECTS, SKIPPED } from './output-folder.ts';
import type { CellProblem } from './parse-recipient.ts';

/** The lists that a run keeps of its rows: who got nothing and why, and what was asked of whom. */
export class RunRecords {
  readonly #rejects: LineFile;
  readonly #skipped: LineFile;
  /** The order in which each recipient saw the options, so that it can be asked later whether one was favoured. */
  readonly #optionOrders: LineFile | undefined;
  /**
   * What answers are read by. It says nothing of recipients: option-orders.jsonl ties the two, and stays where the
   * recipients are known.
   */
  readonly #issued: LineFile | undefined;

  private constructor(rejects: LineFile, skipped: LineFile, optionOrders: LineFile | undefined, issued: LineFile | undefined) {
    this.#rejects = rejects;
    this.#skipped = skipped;
    this.#optionOrders = optionOrders;
    this.#issued = issued;
  }

  /** @param asks whether the artifact asks something @throws {OutputError} */
  static async open(folder: string, asks: boolean): Promise<RunRecords> {
    const file = (name: string) => LineFile.open(path.join(folder, name));
    const rejects = await file(REJECTS);
    await rejects.write(csvLine(['row', 'id', 'field', 'found', 'expected']));
    const skipped = await file(SKIPPED);
    await skipped.write(csvLine(['row', 'id', 'channel', 'reason']));
    return asks ? new RunRecords(rejects, skipped, await file(OPTION_ORDERS), await file(ISSUED)) : new RunRecords(rejects, skipped, undefined, undefined);
  }

  async write(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'rejected') return this.reject(outcome.row, outcome.id, outcome.problems);
    const { row, recipient, skipped, choice } = outcome;
    for (const { channel, reason } of skipped) await this.#skipped.write(csvLine([row, recipient.id, channel, reason]));
    if (choice !== undefined) await this.#recordChoice(recipient.id, choice);
  }

  async reject(row: number, id: string, problems: readonly CellProblem[]): Promise<void> {
    for (const {
      place: { field },
      found,
      expected,
    } of problems)
      await this.#rejects.write(csvLine([row, id, field, cut(found), expected]));
  }

  async close(): Promise<void> {
    for (const file of this.#files()) await file.close();
  }

  async abandon(): Promise<void> {
    for (const file of this.#files()) await file.abandon();
  }

  #files(): readonly LineFile[] {
    return [this.#rejects, this.#skipped, this.#optionOrders, this.#issued].filter((file) => file !== undefined);
  }

  async #recordChoice(id: string, { form, order, answer, record }: ShownChoice): Promise<void> {
    if (record !== undefined) await this.#issued?.write(JSON.stringify(record));
    await this.#optionOrders?.write(JSON.stringify({ id, form, order, ...(answer === undefined ? {} : { answer }) }));
  }
}

/**
 * As much of a cell as a list of rejected rows holds, in characters: what is longer was read wrongly, and may hold the
 * data of others.
 */
const MOST_FOUND = 200;

function cut(found: string): string {
  return found.length <= MOST_FOUND ? found : `${found.slice(0, MOST_FOUND)}... (${found.length} characters)`;
}
