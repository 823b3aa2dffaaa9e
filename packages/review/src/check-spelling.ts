import type { LoadedArtifact } from '@aanreik/compose';
import { dutchSpelling } from '@aanreik/spelling';
import { entriesOf, languageOfTag } from '@aanreik/wording';
import type { Finding } from './finding.ts';

/** Words of the Dutch texts of an artifact, and of those that it shares, that are in no list. Advice: a list is never whole. */
export async function checkSpelling({ name, wording, spelledWords }: LoadedArtifact): Promise<readonly Finding[]> {
  const files = wording.catalogues.flatMap((catalogue) => catalogue.files).filter(({ tag }) => languageOfTag(tag) === 'nl');
  if (files.length === 0) return [];
  const spelling = await dutchSpelling();
  return files.flatMap(({ file, texts }) =>
    entriesOf(texts).flatMap((entry) => {
      const unknown = new Set(entry.texts.flatMap((text) => spelling.unknownIn(text, spelledWords)));
      return [...unknown].map((word): Finding => {
        const near = spelling.suggest(word);
        return {
          code: 'spelling',
          severity: 'warning',
          place: { artifact: name, file, key: entry.key },
          found: `"${word}", which the word list does not have`,
          expected: `${near.length === 0 ? '' : `${near.join(' or ')}; or `}"${word.toLowerCase()}": true in shared/known-words.json where it is right`,
          variants: 1,
        };
      });
    }),
  );
}
