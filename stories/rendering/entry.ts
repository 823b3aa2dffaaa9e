import { constants, gzipSync } from 'node:zlib';
import type { BlockKind } from '@aanreik/components';
import { examples } from '@aanreik/components/examples';
import { channelsOf, type LoadedArtifact, linksOf, listArtifacts, loadArtifact } from '@aanreik/compose';
import { inLanguage, listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import { READING_LEVELS, SEGMENTS } from '@aanreik/message';
import { proofArtifact } from '@aanreik/proof';
import { knownNames, RULES, STUDY, saveWording as saveWordingOf, shownNamesOf } from '@aanreik/review';
import { approvalsPath } from './approval-contract.ts';
import { allApprovals } from './approvals.ts';
import { type ArtifactOptions, blockPath, type Edit, FIRST_HOUSE_STYLE, previewPath, proofPath, type TextNames, type WorkbenchOptions } from './contract.ts';
import { people } from './people.ts';
import { picturesOf } from './pictures.ts';
import { renderBlockOnScreen, renderBlockPages } from './render-block.tsx';
import { renderPreview } from './render-preview.ts';
import { sharedUses } from './shared-uses.ts';
import { staticPreviews } from './static-previews.ts';
import { TEMPLATES } from './templates-folder.ts';

export { approveSeen, commentOn, historyOf, messageApprovals, resolveCommentOn } from './approvals.ts';
export { renderPreview } from './render-preview.ts';
export { addKnownWord, unknownWords } from './spelling.ts';

/** What can be chosen in the stories. */
export async function options(isStatic: boolean): Promise<WorkbenchOptions> {
  const loaded = await Promise.all(listArtifacts(TEMPLATES).map((name) => loadArtifact(TEMPLATES, name)));
  const artifacts = Object.fromEntries(
    loaded.map((artifact): readonly [string, ArtifactOptions] => {
      const { name, definition, wording } = artifact;
      return [
        name,
        {
          title: definition.title,
          channels: channelsOf(definition),
          houseStyles: sendersOf(name),
          languages: wording.languages(),
          levels: Object.fromEntries(wording.languages().map((language) => [language, wording.levels(language)])),
          arms: wording.arms(),
          examples: Object.keys(definition.examples),
          names: namesOf(artifact),
          reasoning: definition.reasoning,
          ...(definition.matrix === undefined ? {} : { matrix: definition.matrix }),
        },
      ];
    }),
  );
  return {
    segments: SEGMENTS,
    levels: READING_LEVELS,
    languages: [...new Set(loaded.flatMap(({ wording }) => wording.languages()))].sort(
      (one, other) => Number(other === 'nl') - Number(one === 'nl') || one.localeCompare(other),
    ),
    houseStyles: Object.fromEntries(listHouseStyles().map((id) => [id, inLanguage(loadHouseStyle(id).name, 'nl')])),
    people: Object.keys(people),
    arms: [...new Set(loaded.flatMap(({ wording }) => wording.arms()))],
    sharedUses: sharedUses(loaded, ({ name }) => sendersOf(name)[0]),
    artifacts,
    pictures: Object.fromEntries(listHouseStyles().map((id) => [id, picturesOf(loadHouseStyle(id))])),
    isStatic,
  };
}

/** The names that the texts of an artifact may use with each of its senders. */
function namesOf(artifact: LoadedArtifact): TextNames {
  const [first, ...others] = sendersOf(artifact.name).map((id): NamesOfOne => {
    const houseStyle = loadHouseStyle(id);
    const { values, conditions } = knownNames(artifact, houseStyle);
    return { values: [...values], conditions: [...conditions], links: Object.keys(linksOf(artifact.definition, houseStyle)) };
  }) as [NamesOfOne, ...NamesOfOne[]];
  const common = (kind: keyof NamesOfOne) => first[kind].filter((name) => others.every((names) => names[kind].includes(name))).sort();
  return { values: common('values'), conditions: common('conditions'), links: common('links'), shown: shownNamesOf(artifact) };
}

type NamesOfOne = Omit<TextNames, 'shown'>;

/** The house styles that may send an artifact, that of the workbench first. @throws {RangeError} where none may */
function sendersOf(artifact: string): readonly [string, ...string[]] {
  const senders = listHouseStyles().filter((id) => maySend(loadHouseStyle(id), artifact));
  const [first, ...others] = senders.sort((one, other) => Number(other === FIRST_HOUSE_STYLE) - Number(one === FIRST_HOUSE_STYLE) || one.localeCompare(other));
  if (first === undefined) throw new RangeError(`no house style may send ${artifact}`);
  return [first, ...others];
}

/**
 * Writes changed texts into the wording files of an artifact. @throws {ProblemsError} with what is wrong
 * @returns how many of them are drafts until somebody approves them
 */
export async function saveWording(artifact: string, edits: readonly Edit[]): Promise<number> {
  const saved = await saveWordingOf(TEMPLATES, artifact, edits);
  return saved.reduce((sum, { drafts }) => sum + drafts, 0);
}

/** The rules of the review, for staff, to whom the study needs no title each time. */
export function rules(): Readonly<Record<string, { readonly title: string; readonly source: string }>> {
  return Object.fromEntries(RULES.map(({ code, title, source }) => [code, { title, source: source.replace(STUDY, 'De studie') }]));
}

interface StaticFile {
  /** Below `rendered/`. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Everything that a static workbench holds. */
export async function* staticFiles(): AsyncGenerator<StaticFile> {
  const all = await options(true);
  for (const choice of staticPreviews(all)) {
    yield { path: previewPath(choice, all), content: gzipSync(JSON.stringify(await renderPreview(choice)), { level: constants.Z_BEST_COMPRESSION }) };
  }
  for (const [artifact, { houseStyles }] of Object.entries(all.artifacts)) {
    for (const houseStyle of houseStyles)
      yield { path: approvalsPath(artifact, houseStyle), content: JSON.stringify(await allApprovals(artifact, houseStyle)) };
  }
  for (const path of staticPages(all)) yield { path, content: await render(path) };
}

function staticPages({ artifacts, houseStyles }: WorkbenchOptions): readonly string[] {
  const styles = Object.keys(houseStyles);
  const blocks = Object.keys(examples).flatMap((kind) =>
    styles.flatMap((houseStyle) => [blockPath(kind, houseStyle, 'letter.pdf'), blockPath(kind, houseStyle, 'screen.json')]),
  );
  return [
    ...blocks,
    ...Object.entries(artifacts).map(
      ([
        artifact,
        {
          houseStyles: [first],
        },
      ]) => proofPath(artifact, first),
    ),
  ];
}

/** Renders the proof or the examples that belong at a path. */
export async function render(path: string): Promise<Uint8Array | string> {
  const [collection, kind = '', houseStyle = '', ...file] = path.split(/[/.]/);
  if (collection === 'proofs')
    return proofArtifact({ templates: TEMPLATES, artifact: await loadArtifact(TEMPLATES, kind), houseStyle: loadHouseStyle(houseStyle), language: 'nl' });
  return file.join('.') === 'letter.pdf' ? renderBlockPages(kind as BlockKind, houseStyle) : renderBlockOnScreen(kind as BlockKind, houseStyle);
}
