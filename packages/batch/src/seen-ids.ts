import type { Row } from '@aanreik/rows';
import type { CellProblem } from './parse-recipient.ts';

/** The ids of a run. The second row of an id is refused, whatever became of the first: nobody gets two letters. */
export class SeenIds {
  /** In lower case, as some file systems see no difference: the row in which each id was first. */
  readonly #rowOf = new Map<string, number>();

  /** @returns what is wrong where the id of a row was seen before */
  see(row: Row): CellProblem | undefined {
    if ('fault' in row) return undefined;
    const id = row.cells.id?.trim().normalize('NFC') ?? '';
    const key = id.toLowerCase();
    if (key === '') return undefined;
    const first = this.#rowOf.get(key);
    if (first === undefined) {
      this.#rowOf.set(key, row.row);
      return undefined;
    }
    return { code: 'id-twice', place: { field: 'id' }, found: id, expected: `an id that occurs once; row ${first} has it too` };
  }
}
