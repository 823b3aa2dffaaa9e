import { CONTACT_DETAILS, type ContactDetail } from '@aanreik/channels';
import type { ReaderProfile, Recipient } from '@aanreik/message';
import type { Row } from '@aanreik/rows';
import { RECIPIENT_COLUMNS } from './columns.ts';
import type { OpenJob } from './job.ts';
import { KnownColumns } from './known-columns.ts';
import { parseData } from './parse-data.ts';
import { type CellProblem, parseRecipient } from './parse-recipient.ts';

/** What a row says, once it was read. */
export interface ReadRow {
  readonly recipient: Recipient;
  readonly profile: ReaderProfile;
  /** What the artifact's own schema read. */
  readonly data: unknown;
}

type FileRow = Extract<Row, { readonly cells: unknown }>;

/** Reads rows for a job: the recipient, and the data of the artifact. */
export class RowReader {
  readonly #job: OpenJob;
  readonly #contact: readonly ContactDetail[];
  readonly #languages: readonly string[];
  readonly #columns: KnownColumns;

  constructor(job: OpenJob) {
    this.#job = job;
    this.#contact = CONTACT_DETAILS.filter((detail) => job.channels.some(({ reachedBy }) => reachedBy === detail));
    this.#languages = job.artifact.wording.languages();
    this.#columns = new KnownColumns(job.artifact);
  }

  /** Everything that is wrong with a row is found in one go. */
  read({ cells, nested = {} }: FileRow): ReadRow | { readonly problems: readonly CellProblem[] } {
    const { artifact, overrides, date, houseStyle } = this.#job;
    const parsed = parseRecipient(cells, { contact: this.#contact, overrides, languages: this.#languages });
    const data = parseData(artifact.definition, cells, nested);
    const misplaced = RECIPIENT_COLUMNS.filter((column) => column in nested).map((field) => problem('cell', field, 'a list or an object', 'one text'));
    const misspelt = [...Object.keys(cells), ...Object.keys(nested)].flatMap((column) => {
      const meant = this.#columns.meantBy(column);
      return meant === undefined ? [] : [problem('columns', meant, `a column '${column.slice(0, 40)}'`, `'${meant}'`)];
    });
    const objections = 'data' in data ? (artifact.definition.objections?.(data.data, { date, houseStyle }) ?? []) : [];
    const problems = [
      ...misspelt,
      ...misplaced,
      ...('problems' in parsed ? parsed.problems : []),
      ...('problems' in data ? data.problems : []),
      ...objections.map(({ field, found, expected }) => problem('objection', field, found, expected)),
    ];
    return 'recipient' in parsed && 'data' in data && problems.length === 0 ? { ...parsed, data: data.data } : { problems };
  }
}

function problem(code: string, field: string, found: string, expected: string): CellProblem {
  return { code, place: { field }, found, expected };
}
