import type { LoadedArtifact } from '@aanreik/compose';
import { type Problem, SEGMENTS, type Variant } from '@aanreik/message';
import { type Catalogue, entriesOf, languageOfTag, type Origin, type Wording } from '@aanreik/wording';
import { checkNames, checkVariants } from './check-artifact.ts';
import type { SampleMessages } from './sample-messages.ts';
import { variantsOf } from './variants.ts';

/**
 * What is wrong with an artifact of which only some texts changed: all that `checkArtifact` would find because of them,
 * in a part of its time.
 *
 * Only the words of texts change: no key is added or taken away, a text stays one text and a list stays a list, and an
 * approval is none of the words. Which text a message gets for a key depends on keys and files alone, so each message
 * asks for its texts where it did before. One that gets none of the changed texts is therefore word for word what it
 * was, and can be composed if it could be. What is left to check is each variant that may get a changed text, and the
 * names in the changed texts themselves, also where no variant shows them. Gaps between levels, missing keys and
 * missing approvals come from keys and files: no change of words makes one.
 */
export function checkChanged(messages: SampleMessages, changed: readonly Origin[]): readonly Problem[] {
  const { artifact, houseStyle } = messages;
  const variants = variantsOf(artifact, houseStyle.id).filter((variant) => changed.some((origin) => mayShow(artifact, variant, origin)));
  return checkVariants(messages, variants, checkNames(messages, onlyThose(artifact.wording.catalogues, changed))).problems;
}

/**
 * Whether a variant may show a text: never untrue where it does. A text for one of several counts is found by that
 * count, which depends on a recipient; of those it is known in which language they are.
 */
export function mayShow({ wording }: Pick<LoadedArtifact, 'wording'>, variant: Variant, { file, key }: Origin): boolean {
  const [base = key, ...suffixes] = key.split('_');
  const isCounted = suffixes.some((suffix) => !SEGMENTS.some((segment) => segment === suffix));
  if (isCounted) return languageOf(wording, file) === variant.language;
  const found = wording.find(base, variant)?.origin;
  return found?.file === file && found.key === key;
}

function languageOf({ catalogues }: Wording, file: string): string | undefined {
  const found = catalogues.flatMap(({ files }) => files).find((candidate) => candidate.file === file);
  return found === undefined ? undefined : languageOfTag(found.tag);
}

/** The catalogues with nothing in them but some texts. */
function onlyThose(catalogues: readonly Catalogue[], origins: readonly Origin[]): readonly Catalogue[] {
  return catalogues.map((catalogue) => ({
    ...catalogue,
    files: catalogue.files.map((file) => {
      const keys = new Set(origins.filter((origin) => origin.file === file.file).map(({ key }) => key));
      return {
        ...file,
        texts: keys.size === 0 ? {} : Object.fromEntries(entriesOf(file.texts).flatMap(({ key, texts }) => (keys.has(key) ? [[key, texts]] : []))),
      };
    }),
  }));
}
