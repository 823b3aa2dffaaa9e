import type { BlockKind } from '@aanreik/components';
import { examples } from '@aanreik/components/examples';
import { channelsOf, listArtifacts, loadArtifact } from '@aanreik/compose';
import { inLanguage, listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { READING_LEVELS, SEGMENTS } from '@aanreik/message';
import { proofArtifact } from '@aanreik/proof';
import { RULES } from '@aanreik/review';
import { type ArtifactChoices, blockPath, type Choices, parsePreviewPath, previewPath, proofPath } from './contract.ts';
import { people } from './people.ts';
import { renderBlockOnScreen, renderBlockPages } from './render-block.tsx';
import { renderPreview } from './render-preview.ts';
import { TEMPLATES } from './templates-folder.ts';

export { renderPreview } from './render-preview.ts';
export { saveWording } from './save-wording.ts';

/** What can be chosen in the stories. */
export async function choices(isStatic: boolean): Promise<Choices> {
  const loaded = await Promise.all(listArtifacts(TEMPLATES).map((name) => loadArtifact(TEMPLATES, name)));
  const artifacts = Object.fromEntries(
    loaded.map(({ name, definition, wording }): readonly [string, ArtifactChoices] => [
      name,
      {
        title: definition.title,
        channels: channelsOf(definition),
        languages: wording.languages(),
        levels: Object.fromEntries(wording.languages().map((language) => [language, wording.levels(language)])),
        drafts: wording.languages().filter((language) => !wording.reviewed().languages().includes(language)),
        arms: wording.arms(),
        examples: Object.keys(definition.examples),
        reasoning: definition.reasoning,
        ...(definition.matrix === undefined ? {} : { matrix: definition.matrix }),
      },
    ]),
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
    artifacts,
    isStatic,
  };
}

/** The rules of the review, for staff. */
export function rules(): Readonly<Record<string, { readonly title: string; readonly source: string }>> {
  return Object.fromEntries(RULES.map(({ id, title, source }) => [id, { title, source }]));
}

/** Paths of everything that a static Storybook holds: every variant for the first person and the first example, and the other people and examples in one variant. */
export async function emitted(): Promise<readonly string[]> {
  const { segments, houseStyles, artifacts, people: persons } = await choices(true);
  const [someone = ''] = persons;
  const previews = Object.entries(artifacts).flatMap(([artifact, { channels, languages, levels, arms, examples: named }]) => {
    const [example = ''] = named;
    const at = (over: object) =>
      previewPath({
        artifact,
        channel: 'letter',
        segment: 'unknown',
        level: 'B1',
        language: 'nl',
        houseStyle: 'wilgendam',
        arm: '-',
        person: someone,
        example,
        ...over,
      });
    const variants = channels.flatMap((channel) =>
      segments.flatMap((segment) =>
        languages.flatMap((language) =>
          (levels[language] ?? []).flatMap((level) =>
            Object.keys(houseStyles).flatMap((houseStyle) => ['-', ...arms].map((arm) => at({ channel, segment, level, language, houseStyle, arm }))),
          ),
        ),
      ),
    );
    const others = channels.flatMap((channel) => [
      ...persons.slice(1).map((person) => at({ channel, person })),
      ...named.slice(1).map((other) => at({ channel, example: other })),
    ]);
    return [...variants, ...others];
  });
  const blocks = Object.keys(examples).flatMap((kind) =>
    Object.keys(houseStyles).flatMap((houseStyle) => [blockPath(kind, houseStyle, 'letter.pdf'), blockPath(kind, houseStyle, 'screen.json')]),
  );
  const proofs = Object.keys(artifacts).flatMap((artifact) => Object.keys(houseStyles).map((houseStyle) => proofPath(artifact, houseStyle)));
  return [...previews, ...blocks, ...proofs];
}

/** Renders what belongs at a path. */
export async function render(path: string): Promise<Uint8Array | string> {
  const [collection, kind, houseStyle = '', file] = path.split('/');
  if (collection === 'proofs')
    return proofArtifact({ artifact: await loadArtifact(TEMPLATES, kind ?? ''), houseStyle: loadHouseStyle(houseStyle), language: 'nl' });
  if (collection === 'previews') return JSON.stringify(await renderPreview(parsePreviewPath(path)));
  return file === 'letter.pdf' ? renderBlockPages(kind as BlockKind, houseStyle) : renderBlockOnScreen(kind as BlockKind, houseStyle);
}
