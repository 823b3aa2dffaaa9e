import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadOwnCatalogues } from '@aanreik/compose';
import { ProblemsError } from '@aanreik/message';
import { type CatalogueEntry, type CatalogueFile, entriesOf, placeOfFile } from '@aanreik/wording';

/** A text of an artifact by where it is. */
export interface TextPlace {
  readonly key: string;
  /** Language tag of its file: `nl-x-a2`. */
  readonly tag: string;
  /** The arm of an experiment that it is written for, if it is. */
  readonly arm?: string;
}

/** The wording files of an artifact, or the shared ones, those of experiments among them. */
export function filesOf(templates: string, artifact: string): readonly CatalogueFile[] {
  return loadOwnCatalogues(templates, artifact).flatMap(({ files }) => files);
}

/**
 * A text with the file that it is in.
 * @throws {ProblemsError} where there is no such file or no such text
 */
export function findText(templates: string, artifact: string, { key, tag, arm }: TextPlace): { readonly file: CatalogueFile; readonly entry: CatalogueEntry } {
  const namespace = arm === undefined ? 'artifact' : `arm-${arm}`;
  const all = loadOwnCatalogues(templates, artifact);
  const tags = all.filter((catalogue) => catalogue.namespace === namespace).flatMap(({ files }) => files);
  const file = tags.find((candidate) => candidate.tag === tag);
  if (file === undefined) throw refused(artifact, undefined, `no texts with the tag '${tag}'`, `one of ${tags.map((candidate) => candidate.tag).join(', ')}`);
  const entry = entriesOf(file.texts).find((candidate) => candidate.key === key);
  if (entry === undefined) throw refused(file.file, key, 'no such text', 'a key that the file has');
  return { file, entry };
}

/** Absolute path of a wording file. */
export function pathOfFile(templates: string, file: string): string {
  return path.join(templates, file);
}

/** Absolute path of what is kept beside a wording file, in a folder such as `approvals`. */
export function pathBeside(templates: string, file: string, folder: string): string {
  return path.join(path.dirname(pathOfFile(templates, file)), folder, `${placeOfFile(file).tag}.json`);
}

/** Writes JSON, and nothing where the file holds just that. */
export async function writeJson(file: string, json: object): Promise<void> {
  const content = `${JSON.stringify(json, undefined, 2)}\n`;
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== content) await writeFile(file, content);
}

export function refused(file: string, key: string | undefined, found: string, expected: string): ProblemsError {
  return new ProblemsError([{ code: 'wording', place: { file, ...(key === undefined ? {} : { key }) }, found, expected }]);
}
