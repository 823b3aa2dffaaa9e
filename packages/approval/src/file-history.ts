import path from 'node:path';
import { personOf, type TextValue, textHash, textsOfJson } from '@aanreik/wording';
import { readGit } from './git.ts';
import { gitUser } from './git-user.ts';

/** A commit that changed a wording file. */
export interface Commit {
  readonly id: string;
  /** The commits before it that changed the file. */
  readonly parents: readonly string[];
  readonly author: string;
  /** ISO 8601 calendar day. */
  readonly on: string;
  /** Its message. */
  readonly why: string;
}

type Texts = ReadonlyMap<string, TextValue>;

const FIELDS = ['%H', '%P', '%aN', '%aE', '%as', '%B'];

/**
 * A wording file as git knows it: what its texts said, who wrote them and why. It knows nothing of a file outside a
 * repository, or of one that nobody committed.
 */
export class FileHistory {
  /** Newest first. */
  readonly commits: readonly Commit[];
  readonly #folder: string;
  readonly #base: string;
  readonly #byId: ReadonlyMap<string, Commit>;
  readonly #repository: 'none' | 'whole' | 'shallow';
  readonly #texts = new Map<string, Promise<Texts>>();

  private constructor(file: string, commits: readonly Commit[], repository: 'none' | 'whole' | 'shallow') {
    this.#folder = path.dirname(file);
    this.#base = path.basename(file);
    this.commits = commits;
    this.#byId = new Map(commits.map((commit) => [commit.id, commit]));
    this.#repository = repository;
  }

  /** @param file absolute path of the file as it is now */
  static async open(file: string): Promise<FileHistory> {
    const folder = path.dirname(file);
    const log = await readGit(folder, 'log', '--parents', `--format=${FIELDS.join('%x00')}%x00`, 'HEAD', '--', path.basename(file));
    const isShallow = (await readGit(folder, 'rev-parse', '--is-shallow-repository'))?.trim();
    const repository = isShallow === undefined ? 'none' : isShallow === 'true' ? 'shallow' : 'whole';
    return new FileHistory(file, commitsOf(log ?? ''), repository);
  }

  /**
   * Who made a text what it is: the author of the newest commit in which it became so, or git's user where nobody
   * committed it yet; undefined where that is not known, and outside a repository.
   */
  async authorOf(key: string, value: TextValue): Promise<string | undefined> {
    if (this.#repository === 'none') return undefined;
    const [newest] = this.commits;
    if (newest === undefined || !isSame((await this.#textsOf(newest)).get(key), value)) return gitUser(this.#folder);
    const commit = await this.#origin(newest, key, value);
    // In a clone that was cut off the first commit has all that came before it, whoever wrote that.
    return this.#repository === 'shallow' && commit.parents.length === 0 ? undefined : commit.author;
  }

  /**
   * What a text said when it was approved: the newest version with that hash; undefined where git has none.
   * @param name of the file below the folder of templates, as its hash has it
   */
  async approvedText(name: string, key: string, hash: string): Promise<TextValue | undefined> {
    for (const commit of this.commits) {
      const value = (await this.#textsOf(commit)).get(key);
      if (value !== undefined && textHash(name, key, value) === hash) return value;
    }
    return undefined;
  }

  /** Each commit in which a text became another, newest first, with what it then said. */
  async changesOf(key: string): Promise<readonly (Commit & { readonly value: TextValue })[]> {
    const changes: (Commit & { readonly value: TextValue })[] = [];
    let [commit] = this.commits;
    while (commit !== undefined) {
      const value = (await this.#textsOf(commit)).get(key);
      const origin = await this.#origin(commit, key, value);
      if (value !== undefined) changes.push({ ...origin, value });
      commit = this.#parentsOf(origin)[0];
    }
    return changes;
  }

  /** The commit in which a text became what it is in a later one: none of the commits before it has it so. */
  async #origin(from: Commit, key: string, value: TextValue | undefined): Promise<Commit> {
    let commit = from;
    for (;;) {
      let earlier: Commit | undefined;
      for (const parent of this.#parentsOf(commit)) {
        earlier ??= isSame((await this.#textsOf(parent)).get(key), value) ? parent : undefined;
      }
      if (earlier === undefined) return commit;
      commit = earlier;
    }
  }

  #parentsOf({ parents }: Commit): readonly Commit[] {
    return parents.flatMap((id) => this.#byId.get(id) ?? []);
  }

  #textsOf({ id }: Commit): Promise<Texts> {
    const known = this.#texts.get(id) ?? this.#read(id);
    this.#texts.set(id, known);
    return known;
  }

  async #read(id: string): Promise<Texts> {
    const json = await readGit(this.#folder, 'cat-file', 'blob', `${id}:./${this.#base}`);
    return json === undefined ? new Map() : textsOfJson(json);
  }
}

function commitsOf(log: string): readonly Commit[] {
  const fields = log.split('\0');
  return Array.from({ length: Math.floor(fields.length / FIELDS.length) }, (_, at) => {
    const [id = '', parents = '', name = '', email = '', on = '', why = ''] = fields.slice(at * FIELDS.length).map(shownField);
    return { id, parents: parents.split(' ').filter(Boolean), author: personOf(name, email), on, why };
  });
}

/** Whoever commits writes what they like: control characters never reach a terminal. */
function shownField(field: string): string {
  return field.replaceAll(/[^\P{Cc}\n]/gu, ' ').trim();
}

function isSame(one: TextValue | undefined, other: TextValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
