import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Problem, ProblemsError } from '@aanreik/message';
import { CODE_DATA_LENGTH } from './answer-code.ts';
import { type AnswerId, codeOf } from './answer-id.ts';
import { folded } from './answer-words.ts';
import { assertApart } from './assert-apart.ts';
import { type AnswerOption, type IssuedRecord, issuedRecord } from './issued-record.ts';

/** What many letters share, kept once: options in one order, until one moment. */
export interface Offer {
  readonly artifact: string;
  readonly options: readonly AnswerOption[];
  readonly expires: Date;
  /** The option for each word that answers with it. */
  readonly optionOf: ReadonlyMap<string, string>;
}

/** One letter that can be answered. */
export interface IssuedLetter {
  readonly id: AnswerId;
  readonly offer: Offer;
}

/** More of the same would only fill the screen. */
const MAX_PROBLEMS = 40;

/** The letters that can be answered, to be looked up by what comes in. */
export class IssuedLetters {
  /** By the beginning of the id, which is the code without its check character. */
  readonly #byCode = new Map<string, IssuedLetter>();
  readonly #byPhone = new Map<string, IssuedLetter[]>();
  readonly #offers = new Map<string, Offer>();
  readonly #words = new Set<string>();

  /**
   * Reads the file of issued answers: JSON lines, a record of issueAnswers on each.
   * @throws {ProblemsError} when it cannot be read, or a line is wrong: with such a file good answers would be refused
   */
  static async read(file: string): Promise<IssuedLetters> {
    const letters = new IssuedLetters();
    const problems: Problem[] = [];
    const lineOf = new Map<string, number>();
    let line = 0;
    for await (const text of linesOf(file)) {
      line += 1;
      if (text.trim() === '' || problems.length >= MAX_PROBLEMS) continue;
      const parsed = issuedRecord.safeParse(json(text));
      const problem = { code: 'issued', place: { file, key: `line ${line}` } };
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const field = issue?.path.join('.') || 'record';
        problems.push({ ...problem, found: `a ${field} that is wrong`, expected: issue?.message ?? 'a record of issued answers' });
        continue;
      }
      const { code } = parsed.data;
      const first = lineOf.get(code);
      if (first === undefined) {
        lineOf.set(code, line);
        const fault = letters.#add(parsed.data);
        if (fault !== undefined) problems.push({ ...problem, found: fault, expected: 'options that no answer can confuse' });
      } else problems.push({ ...problem, found: `the code of line ${first}`, expected: 'a code that occurs once' });
    }
    if (problems.length === 0 && letters.#byCode.size === 0)
      problems.push({ code: 'issued', place: { file }, found: 'no records', expected: 'issued answers, as JSON lines' });
    if (problems.length > 0) throw new ProblemsError(problems);
    return letters;
  }

  byId(id: AnswerId): IssuedLetter | undefined {
    const letter = this.#byCode.get(id.slice(0, CODE_DATA_LENGTH));
    return letter?.id === id ? letter : undefined;
  }

  /** @param code in capitals, without its dash */
  byCode(code: string): IssuedLetter | undefined {
    const letter = this.#byCode.get(code.slice(0, CODE_DATA_LENGTH));
    return letter !== undefined && folded(codeOf(letter.id)) === code ? letter : undefined;
  }

  byPhone(phone: string): readonly IssuedLetter[] {
    return this.#byPhone.get(phone) ?? [];
  }

  /** Whether any letter offered an option of this name or keyword. */
  offers(word: string): boolean {
    return this.#words.has(word);
  }

  /** Says what is wrong with a record whose options could be confused. */
  #add({ id, phone, ...shared }: IssuedRecord): string | undefined {
    try {
      const letter = { id, offer: this.#offer(shared) };
      this.#byCode.set(id.slice(0, CODE_DATA_LENGTH), letter);
      if (phone !== undefined) this.#byPhone.set(phone, [...this.byPhone(phone), letter]);
      return undefined;
    } catch (error) {
      if (error instanceof RangeError) return error.message;
      throw error;
    }
  }

  #offer({ artifact, options, expires }: Pick<IssuedRecord, 'artifact' | 'options' | 'expires'>): Offer {
    const key = JSON.stringify([artifact, options, expires]);
    const known = this.#offers.get(key);
    if (known !== undefined) return known;
    assertApart(options);
    const optionOf = new Map(options.flatMap(({ id, keyword }) => [folded(id), folded(keyword)].map((word) => [word, id] as const)));
    const offer = { artifact, options, expires: new Date(expires), optionOf };
    for (const word of optionOf.keys()) this.#words.add(word);
    this.#offers.set(key, offer);
    return offer;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new ProblemsError([{ code: 'issued', place: { file }, found: (error as Error).message, expected: 'the file of issued answers' }]);
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
