import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ProblemsError } from '@aanreik/message';
import { type Catalogue, loadCatalogue, Wording } from '@aanreik/wording';
import { z } from 'zod';
import type { Artifact } from './artifact.ts';

/** An artifact with its wording, ready to compose. */
export interface LoadedArtifact {
  /** Name of its folder. */
  readonly name: string;
  readonly definition: Artifact;
  readonly wording: Wording;
  /**
   * Long words that readers know or that stand explained, by the organisation's own judgement: word and explanation.
   */
  readonly knownWords: ReadonlyMap<string, string>;
  /** Words that are spelled right by the organisation's own judgement, those among them. In lower case. */
  readonly spelledWords: ReadonlySet<string>;
}

/** Texts that all artifacts share: greetings, labels, the questions of the data-use panel. No artifact has this name. */
export const SHARED = 'shared';
const SHIPPED = path.join(import.meta.dirname, '../../../templates', SHARED);

/** The shared texts of a folder of artifacts: its own where it has them, and else those that come with the engine. */
function sharedFolder(templates: string): string {
  const own = path.join(templates, SHARED);
  return existsSync(own) ? own : SHIPPED;
}

/** Names of the artifacts below a folder of templates: each folder that has an artifact.ts. */
export function listArtifacts(templates: string): readonly string[] {
  return readdirSync(templates, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(templates, entry.name, 'artifact.ts')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Loads an artifact by the name of its folder.
 * @param templates absolute path of the folder of templates
 * @throws {ProblemsError} when there is no such artifact, or when its wording cannot be read
 */
export async function loadArtifact(templates: string, name: string): Promise<LoadedArtifact> {
  const names = listArtifacts(templates);
  if (!names.includes(name)) throw missing(name, names);
  const module: { artifact?: Artifact } = await import(pathToFileURL(path.join(templates, name, 'artifact.ts')).href);
  if (module.artifact === undefined) {
    throw new ProblemsError([
      { code: 'artifact', place: { file: `${name}/artifact.ts` }, found: 'no artifact', expected: 'export const artifact = defineArtifact({...})' },
    ]);
  }
  return {
    name,
    definition: module.artifact,
    wording: loadWording(templates, name),
    knownWords: loadKnownWords(templates),
    spelledWords: loadSpelledWords(templates),
  };
}

function missing(name: string, names: readonly string[]): ProblemsError {
  return new ProblemsError([
    { code: 'artifact-missing', place: { file: 'templates' }, found: `no artifact '${name}'`, expected: `one of ${names.join(', ')}` },
  ]);
}

/**
 * The wording files of an artifact itself, experiments among them, or those of `SHARED`; no code of the artifact is
 * loaded.
 * @param templates absolute path of the folder of templates
 * @throws {ProblemsError} when there is no such artifact, or when its wording cannot be read
 */
export function loadOwnCatalogues(templates: string, name: string): readonly Catalogue[] {
  const hasShared = existsSync(path.join(templates, SHARED, 'wording'));
  const names = [...listArtifacts(templates), ...(hasShared ? [SHARED] : [])];
  if (!names.includes(name)) throw missing(name, names);
  return ownCatalogues(templates, name);
}

/** `true` says that a word is spelled right, and not that readers know it. */
const knownWordsSchema = z.record(
  z.string().regex(/^[^\p{Lu}]+$/u, 'a word in lower case'),
  z.union([z.string().min(1), z.literal(true)], 'what the word means, or true where it is only spelled right'),
);

/**
 * The words that `shared/known-words.json` lists, with what they mean; none where there is no such file.
 * @throws {ProblemsError} when the list cannot be read
 */
export function loadKnownWords(templates: string): ReadonlyMap<string, string> {
  return new Map([...readKnownWords(templates)].flatMap(([word, meaning]) => (meaning === true ? [] : [[word, meaning]])));
}

/** All words of that list: each is spelled right. @throws {ProblemsError} when the list cannot be read */
export function loadSpelledWords(templates: string): ReadonlySet<string> {
  return new Set(readKnownWords(templates).keys());
}

/**
 * Adds a word to that list as one that is spelled right; one that is there stays as it is.
 * @throws {ProblemsError} where the artifacts have no list of their own: that of the engine is not changed
 */
export function addSpelledWord(templates: string, word: string): void {
  const own = path.join(templates, SHARED);
  const place = { file: `${SHARED}/known-words.json`, key: word };
  if (!existsSync(own)) {
    throw new ProblemsError([{ code: 'known-words', place, found: `no folder ${SHARED}`, expected: `a folder ${SHARED} of your own beside your artifacts` }]);
  }
  if (!/^[\p{L}\p{M}\p{N}'’-]+$/u.test(word)) throw new ProblemsError([{ code: 'known-words', place, found: 'no word', expected: 'one word' }]);
  const words: Readonly<Record<string, string | true>> = { [word.toLowerCase()]: true, ...Object.fromEntries(readKnownWords(templates)) };
  const sorted = Object.entries(words).sort(([one], [other]) => one.localeCompare(other, 'nl'));
  writeFileSync(path.join(own, 'known-words.json'), `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}

function readKnownWords(templates: string): ReadonlyMap<string, string | true> {
  const file = path.join(sharedFolder(templates), 'known-words.json');
  if (!existsSync(file)) return new Map();
  const parsed = knownWordsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return new Map(Object.entries(parsed.data));
  throw new ProblemsError(
    parsed.error.issues.map((issue) => ({
      code: 'known-words',
      place: { file: `${SHARED}/known-words.json`, key: issue.path.join('.') },
      found: 'another',
      expected: issue.message,
    })),
  );
}

function loadWording(templates: string, name: string): Wording {
  return new Wording([...ownCatalogues(templates, name), loadCatalogue('shared', path.join(sharedFolder(templates), 'wording'), `${SHARED}/wording`)]);
}

function ownCatalogues(templates: string, name: string): readonly Catalogue[] {
  return [
    ...armsOf(path.join(templates, name, 'experiments')).map((arm) =>
      loadCatalogue(`arm-${arm}`, path.join(templates, name, 'experiments', arm), `${name}/experiments/${arm}`),
    ),
    loadCatalogue('artifact', path.join(templates, name, 'wording'), `${name}/wording`),
  ];
}

function armsOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
