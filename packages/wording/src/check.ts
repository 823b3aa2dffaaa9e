import type { Problem } from '@aanreik/message';
import { APPROVALS_FOLDER, approvedTexts } from './approvals.ts';
import { type Catalogue, type CatalogueFile, entriesOf } from './catalogue.ts';
import { checkText, type KnownNames } from './check-text.ts';
import { COMMENTS_FOLDER } from './comments.ts';

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

/**
 * Approvals of texts that are no longer there, and comments on them: someone renamed or removed a key by hand. They
 * change nothing that is sent.
 */
export function checkLeftovers({ files, leftovers = [] }: Catalogue): readonly Problem[] {
  const whole = leftovers.map((file) => ({
    code: 'approval-without-text',
    place: { file },
    found: 'a file of which the wording is gone',
    expected: 'wording with the same name in the folder above it, or no such file',
  }));
  const single = files.flatMap(({ file, texts, approvals = [], comments = [] }) => {
    const keys = new Set(entriesOf(texts).map(({ key }) => key));
    const beside = (folder: string) => file.replace(/[^/]*$/, `${folder}/$&`);
    const gone = (all: Iterable<string>) => [...new Set(all)].filter((key) => !keys.has(key));
    return [
      ...gone(approvedTexts(approvals).keys()).map((key) => ({
        code: 'approval-without-text',
        place: { file: beside(APPROVALS_FOLDER), key },
        found: `an approval of a text that ${file} does not have`,
        expected: 'approvals of texts that are there; aanreik wording approve takes out the others',
      })),
      ...gone(comments.map(({ key }) => key)).map((key) => ({
        code: 'comment-without-text',
        place: { file: beside(COMMENTS_FOLDER), key },
        found: `a comment on a text that ${file} does not have`,
        expected: 'comments on texts that are there: take it out, or give it the new key',
      })),
    ];
  });
  return [...whole, ...single];
}
