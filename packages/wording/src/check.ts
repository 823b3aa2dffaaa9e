import type { Problem } from '@aanreik/message';
import { APPROVAL_EXPECTED, APPROVAL_KEY } from './approval.ts';
import { type Catalogue, type CatalogueFile, entriesOf } from './catalogue.ts';
import { checkText, type KnownNames } from './check-text.ts';
import type { Origin } from './wording.ts';

/**
 * Every placeholder, condition or piece of template language that nobody can fill in, whether or not a variant uses the
 * text.
 */
export function checkPlaceholders(catalogue: Catalogue, known: KnownNames): readonly Problem[] {
  return catalogue.files.flatMap((file) => entriesOf(file.texts).flatMap(({ key, texts }) => texts.flatMap((text) => checkText(text, file.file, key, known))));
}

/** Texts that no variant ever shows: dead, or written under a wrong key. */
export function checkUnused(catalogue: Catalogue, used: ReadonlySet<string>): readonly Problem[] {
  return catalogue.files.flatMap((file) =>
    entriesOf(file.texts)
      .filter(({ key }) => !used.has(usedKey(file.file, key)))
      .map(({ key }) => ({
        code: 'unused-key',
        place: { file: file.file, key },
        found: 'a text that no variant shows',
        expected: 'a key that the artifact asks for',
      })),
  );
}

/** How a used text is remembered. */
export function usedKey(file: string, key: string): string {
  return `${file}\n${key}`;
}

/**
 * Texts for a segment that would take the place of an easier or a more exact text. A segment goes before a reading
 * level, so a text for a segment at B1 is what a reader at A2 of that segment gets, although there is a text at A2 for
 * everyone else: it needs a text for the segment at that level too.
 */
export function checkLevelGaps(catalogue: Catalogue): readonly Problem[] {
  return catalogue.files
    .filter((file) => file.tag.includes('-x-'))
    .flatMap((file) => {
      const plain = catalogue.files.find((other) => other.tag === file.tag.slice(0, 2));
      return plain === undefined ? [] : gapsBetween(file, plain);
    });
}

function gapsBetween(level: CatalogueFile, plain: CatalogueFile): readonly Problem[] {
  const atLevel = new Set(entriesOf(level.texts).map(({ key }) => key));
  return entriesOf(plain.texts)
    .filter(({ key }) => key.includes('_') && !atLevel.has(key) && atLevel.has(key.slice(0, key.indexOf('_'))))
    .map(({ key }) => ({
      code: 'level-gap',
      place: { file: level.file, key },
      found: `a text for everyone at this level, and one for the segment in ${plain.file} only`,
      expected: 'the text for the segment at this level too, as the segment goes before the level',
    }));
}

/** Files that do not say whether anyone reviewed them. */
export function checkApproval(catalogue: Catalogue): readonly Problem[] {
  return catalogue.files
    .filter(({ approval }) => approval === undefined)
    .map(({ file }) => ({ code: 'approval', place: { file, key: APPROVAL_KEY }, found: 'nothing', expected: APPROVAL_EXPECTED }));
}

/** Files of some texts that nobody reviewed, each once, with what is to be done: what is in them is sent to nobody. */
export function checkReviewed(catalogues: readonly Catalogue[], origins: readonly Origin[]): readonly Problem[] {
  const used = new Set(origins.map(({ file }) => file));
  return catalogues
    .flatMap(({ files }) => files)
    .filter(({ file, approval }) => approval?.status !== 'reviewed' && used.has(file))
    .map(({ file, approval }) => ({
      code: 'not-reviewed',
      place: { file, key: APPROVAL_KEY },
      found: approval?.draft === 'machine' ? 'a machine draft without a reviewer' : 'a draft without a reviewer',
      expected: '"status": "reviewed" with "by" (who read every text) and "on" (which day); see docs/wording.md',
    }));
}
