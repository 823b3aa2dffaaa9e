import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, ProblemsError } from '@aanreik/message';
import { z } from 'zod';
import { APPROVAL_EXPECTED, APPROVAL_KEY, type Approval, parseApproval } from './approval.ts';
import { LANGUAGE_TAG } from './tag.ts';

/** The texts of one folder, as they stand in its files. */
export interface Catalogue {
  /** i18next namespace: `artifact`, `shared`, or `arm-` and the name of an arm. */
  readonly namespace: string;
  readonly files: readonly CatalogueFile[];
}

export interface CatalogueFile {
  readonly tag: string;
  /** For messages to people: relative to the folder of templates. */
  readonly file: string;
  /** Absent where the file says nothing of it: then nobody reviewed it. */
  readonly approval?: Approval;
  readonly texts: TextTree;
}

/** i18next JSON: nested keys; a list of texts where the number of items is a matter of wording. */
export interface TextTree {
  readonly [key: string]: string | readonly string[] | TextTree;
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
  return { namespace, files };
}

function readCatalogueFile(absolute: string, file: string): CatalogueFile | { problems: readonly Problem[] } {
  const tag = path.basename(absolute, '.json');
  if (!LANGUAGE_TAG.test(tag)) {
    return { problems: [{ code: 'language-tag', place: { file }, found: `the name '${tag}'`, expected: 'a language tag such as nl, nl-x-a2 or nl-x-b2' }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(absolute, 'utf8'));
  } catch (error) {
    return { problems: [{ code: 'json', place: { file }, found: (error as Error).message, expected: 'valid JSON' }] };
  }
  const { [APPROVAL_KEY]: said, ...rest } = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const approval = said === undefined ? undefined : parseApproval(said);
  const parsed = textTree.safeParse(said === undefined ? json : rest);
  const problems = [...approvalProblems(file, approval), ...textProblems(file, parsed)];
  if (problems.length > 0 || !parsed.success) return { problems };
  return { tag, file, texts: parsed.data, ...(approval !== undefined && 'approval' in approval ? approval : {}) };
}

function approvalProblems(file: string, approval: ReturnType<typeof parseApproval> | undefined): readonly Problem[] {
  if (approval === undefined || 'approval' in approval) return [];
  return approval.faults.map(({ at, found }) => ({
    code: 'approval',
    place: { file, key: [APPROVAL_KEY, at].filter(Boolean).join('.') },
    found,
    expected: APPROVAL_EXPECTED,
  }));
}

function textProblems(file: string, parsed: z.ZodSafeParseResult<TextTree>): readonly Problem[] {
  return (parsed.error?.issues ?? []).map((issue) => ({
    code: 'wording',
    place: { file, key: issue.path.join('.') },
    found: issue.message,
    expected: 'a text, a list of texts, or a group of texts; nothing empty',
  }));
}

/** One text of a file: its full key, and where it is a list the place in that list. */
export interface CatalogueEntry {
  readonly key: string;
  readonly texts: readonly string[];
}

/** The texts of a tree by their full keys. */
export function entriesOf(tree: TextTree, prefix = ''): readonly CatalogueEntry[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') return [{ key, texts: [value] }];
    return Array.isArray(value) ? [{ key, texts: value as readonly string[] }] : entriesOf(value as TextTree, key);
  });
}
