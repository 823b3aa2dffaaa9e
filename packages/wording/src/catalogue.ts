import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, ProblemsError } from '@aanreik/message';
import { z } from 'zod';
import { APPROVALS_FOLDER, type Approval, parseApprovals } from './approvals.ts';
import { COMMENTS_FOLDER, parseComments, type TextComment } from './comments.ts';
import { LANGUAGE_TAG } from './tag.ts';
import type { TextValue } from './text-hash.ts';

/**
 * Where a file says how its texts came about. Keys that begin with `@@` are about a file and no texts in ARB, the format
 * that translation tools know them from; `x-` marks one of our own. No text can have this name.
 */
const DRAFT_KEY = '@@x-draft';

/** The texts of one folder, as they stand in its files. */
export interface Catalogue {
  /** i18next namespace: `artifact`, `shared`, or `arm-` and the name of an arm. */
  readonly namespace: string;
  readonly files: readonly CatalogueFile[];
  /** Approvals and comments of which the wording file is gone; none where absent. */
  readonly leftovers?: readonly string[];
}

export interface CatalogueFile {
  readonly tag: string;
  /** For messages to people: relative to the folder of templates. */
  readonly file: string;
  /** Where a machine wrote the first version of the texts; absent where people did. */
  readonly firstDraft?: 'machine';
  readonly texts: TextTree;
  /** Who approved which texts; none where absent. */
  readonly approvals?: readonly Approval[];
  /** What colleagues say of the texts; nothing where absent. */
  readonly comments?: readonly TextComment[];
}

/** i18next JSON: nested keys; a list of texts where the number of items is a matter of wording. */
export interface TextTree {
  readonly [key: string]: TextValue | TextTree;
}

const textTree: z.ZodType<TextTree> = z.lazy(() =>
  z.record(z.string().regex(/^[a-z0-9][a-zA-Z0-9-]*(_[a-z0-9-]+)*$/), z.union([z.string().min(1), z.array(z.string().min(1)).min(1), textTree])),
);

/**
 * Reads the wording files of a folder: one JSON file per language tag.
 * @param folder absolute path of the folder
 * @param name how the folder is called in messages: `next-steps/wording`
 * @throws {ProblemsError} naming each file and key that cannot be read
 */
export function loadCatalogue(namespace: string, folder: string, name: string): Catalogue {
  if (!existsSync(folder)) return { namespace, files: [] };
  const problems: Problem[] = [];
  const files = readdirSync(folder)
    .filter((base) => base.endsWith('.json'))
    .sort()
    .flatMap((base) => {
      const file = readCatalogueFile(path.join(folder, base), `${name}/${base}`);
      if ('texts' in file) return [file];
      problems.push(...file.problems);
      return [];
    });
  if (problems.length > 0) throw new ProblemsError(problems);
  const leftovers = [APPROVALS_FOLDER, COMMENTS_FOLDER].flatMap((beside) =>
    existsSync(path.join(folder, beside))
      ? readdirSync(path.join(folder, beside))
          .filter((base) => base.endsWith('.json') && !existsSync(path.join(folder, base)))
          .map((base) => `${name}/${beside}/${base}`)
      : [],
  );
  return { namespace, files, ...(leftovers.length === 0 ? {} : { leftovers }) };
}

function readCatalogueFile(absolute: string, file: string): CatalogueFile | { problems: readonly Problem[] } {
  const tag = path.basename(absolute, '.json');
  if (!LANGUAGE_TAG.test(tag)) {
    return { problems: [{ code: 'language-tag', place: { file }, found: `the name '${tag}'`, expected: 'a language tag such as nl, nl-x-a2 or nl-x-b2' }] };
  }
  const read = readJson(absolute, file);
  if ('problems' in read) return read;
  const { [DRAFT_KEY]: said, ...texts } = typeof read.json === 'object' && read.json !== null ? (read.json as Record<string, unknown>) : {};
  const parsed = textTree.safeParse(Array.isArray(read.json) ? read.json : texts);
  const beside = (folder: string) => [path.join(path.dirname(absolute), folder, `${tag}.json`), `${path.dirname(file)}/${folder}/${tag}.json`] as const;
  const approvals = readBeside(...beside(APPROVALS_FOLDER), parseApprovals);
  const comments = readBeside(...beside(COMMENTS_FOLDER), parseComments);
  const problems = [
    ...draftProblems(file, said),
    ...textProblems(file, parsed),
    ...('problems' in approvals ? approvals.problems : []),
    ...('problems' in comments ? comments.problems : []),
  ];
  if (problems.length > 0 || !parsed.success || 'problems' in approvals || 'problems' in comments) return { problems };
  return { tag, file, texts: parsed.data, ...(said === undefined ? {} : { firstDraft: 'machine' }), ...approvals, ...comments };
}

type Unread = { readonly problems: readonly Problem[] };

function readJson(absolute: string, file: string): { readonly json: unknown } | Unread {
  try {
    return { json: JSON.parse(readFileSync(absolute, 'utf8')) };
  } catch (error) {
    return { problems: [{ code: 'json', place: { file }, found: (error as Error).message, expected: 'valid JSON' }] };
  }
}

/** What is kept beside a wording file; nothing where there is no such file. */
function readBeside<T extends object>(absolute: string, file: string, parse: (json: unknown, file: string) => T | Unread): T | Unread | object {
  if (!existsSync(absolute)) return {};
  const read = readJson(absolute, file);
  return 'problems' in read ? read : parse(read.json, file);
}

function draftProblems(file: string, said: unknown): readonly Problem[] {
  if (said === undefined || said === 'machine') return [];
  return [{ code: 'draft', place: { file, key: DRAFT_KEY }, found: JSON.stringify(said), expected: '"machine", or no such line where people wrote the texts' }];
}

function textProblems(file: string, parsed: z.ZodSafeParseResult<TextTree>): readonly Problem[] {
  return (parsed.error?.issues ?? []).map((issue) =>
    issue.path[0] === FORMER_KEY
      ? formerProblem(file)
      : {
          code: 'wording',
          place: { file, key: issue.path.join('.') },
          found: issue.message,
          expected: 'a text, a list of texts, or a group of texts; nothing empty',
        },
  );
}

/** Files once said in this place that somebody had read them whole, whatever was changed in them later. */
const FORMER_KEY = '@@x-approval';

function formerProblem(file: string): Problem {
  const expected = `no such line: who approved which text is kept beside the file, and written by aanreik wording approve (docs/wording.md)`;
  return { code: 'approval', place: { file, key: FORMER_KEY }, found: 'an approval of the whole file', expected };
}

/** One text of a file by its full key, as it is there and as a list. */
export interface CatalogueEntry {
  readonly key: string;
  readonly value: TextValue;
  readonly texts: readonly string[];
}

/** The texts of a tree by their full keys. */
export function entriesOf(tree: TextTree, prefix = ''): readonly CatalogueEntry[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') return [{ key, value, texts: [value] }];
    return isList(value) ? [{ key, value, texts: value }] : entriesOf(value, key);
  });
}

function isList(value: TextTree | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

/**
 * The texts of a wording file by their full keys, as far as it can be read: an earlier version may have held what is no
 * text now.
 */
export function textsOfJson(json: string): ReadonlyMap<string, TextValue> {
  const read = jsonOf(json);
  const texts = Object.entries(read ?? {}).filter(([name]) => !name.startsWith('@@'));
  const parsed = textTree.safeParse(Object.fromEntries(texts));
  return new Map(parsed.success ? entriesOf(parsed.data).map(({ key, value }) => [key, value]) : []);
}

function jsonOf(json: string): object | undefined {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}
