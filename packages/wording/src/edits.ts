import { type Problem, ProblemsError } from '@aanreik/message';
import { applyEdits, modify } from 'jsonc-parser';
import { z } from 'zod';
import { type Catalogue, entriesOf, type TextTree } from './catalogue.ts';

const texts = z.array(z.string().trim().min(1)).min(1).readonly();

/** A change of wording that was made elsewhere, such as in a workbench that cannot write files. */
export const wordingPatchSchema = z.strictObject({
  version: z.literal(1),
  artifact: z.string().min(1),
  edits: z
    .array(
      z.strictObject({
        /** Below the folder of templates: `next-steps/wording/nl.json`. */
        file: z.string().min(1),
        /** As it is in the file, with the segment behind it. */
        key: z.string().min(1),
        /** What stood there when the change was made, so that nobody's later change is lost. */
        from: texts,
        to: texts,
      }),
    )
    .min(1)
    .readonly(),
});

export type WordingPatch = z.infer<typeof wordingPatchSchema>;

export type WordingEdit = WordingPatch['edits'][number];

/**
 * The catalogues with some texts changed. Only texts that are there can change: a new key is a matter of the artifact.
 * @throws {ProblemsError} naming each edit whose file or key is not there, or whose text has changed meanwhile
 */
export function editCatalogues(catalogues: readonly Catalogue[], edits: readonly WordingEdit[]): readonly Catalogue[] {
  const files = catalogues.flatMap((catalogue) => catalogue.files);
  const problems = edits.flatMap((edit) => problemsOf(edit, files));
  if (problems.length > 0) throw new ProblemsError(problems);
  return catalogues.map((catalogue) => ({
    ...catalogue,
    files: catalogue.files.map((file) => ({
      ...file,
      texts: edits.filter((edit) => edit.file === file.file).reduce((tree, { key, to }) => withText(tree, key.split('.'), to), file.texts),
    })),
  }));
}

/** The JSON of a wording file with some of its texts changed, and everything else as its writer left it. */
export function editJson(json: string, edits: readonly WordingEdit[]): string {
  return edits.reduce((source, { key, from, to }) => {
    // One text stays one text, and a list stays a list, however short.
    const isList = Array.isArray(valueAt(JSON.parse(source), key.split('.')));
    const value = isList ? to : (to[0] ?? from[0]);
    return applyEdits(source, modify(source, key.split('.'), value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
  }, json);
}

function problemsOf({ file, key, from, to }: WordingEdit, files: readonly { readonly file: string; readonly texts: TextTree }[]): readonly Problem[] {
  const problem = (found: string, expected: string): Problem => ({ code: 'wording-edit', place: { file, key }, found, expected });
  const place = files.find((candidate) => candidate.file === file);
  if (place === undefined) return [problem('a file that this artifact does not have', `one of ${files.map((candidate) => candidate.file).join(', ')}`)];
  const now = entriesOf(place.texts).find((entry) => entry.key === key);
  if (now === undefined) return [problem('no such text', 'a key that the file has')];
  if (JSON.stringify(now.texts) !== JSON.stringify(from))
    return [problem(`"${now.texts.join(' / ')}"`, `"${from.join(' / ')}", as it was when the change was made`)];
  return !Array.isArray(valueAt(place.texts, key.split('.'))) && to.length !== 1 ? [problem(`${to.length} texts`, 'one text')] : [];
}

function valueAt(tree: TextTree | TextTree[string] | undefined, path: readonly string[]): TextTree[string] | undefined {
  return path.reduce<TextTree[string] | undefined>(
    (node, name) => (typeof node === 'object' && !Array.isArray(node) ? (node as TextTree)[name] : undefined),
    tree as TextTree,
  );
}

function withText(tree: TextTree, [name = '', ...rest]: readonly string[], to: readonly string[]): TextTree {
  const value = tree[name];
  if (rest.length > 0) return { ...tree, [name]: withText(value as TextTree, rest, to) };
  return { ...tree, [name]: Array.isArray(value) ? to : (to[0] ?? '') };
}
